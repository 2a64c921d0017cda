import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The top folder of the git repository that a folder lies in; null outside of any. The folder is absolute, with links resolved. */
export function repositoryTop(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    // A folder in a clone, a file in a submodule or a worktree.
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return null;
  }
}
