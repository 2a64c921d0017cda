import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { UserError } from "@notewright/diagnostics";
import { isCommit } from "@notewright/engine";

/** Where a file lies in its repository, and which of its lines a branch has added or changed. */
export interface ChangedLines {
  /** With `/`, from the top of the repository. */
  path: string;
  has(line: number): boolean;
}

/** What tells the lines of files that differ from where the branch left another one. */
export function changedSince(root: string, base: string): (file: string) => ChangedLines | null {
  if (!isCommit(root, base)) throw new UserError(`git does not know "${base}" here. Name a commit or branch with --base.`);
  return (file) => {
    const path = git(root, ["ls-files", "--full-name", "-z", "--", realpathSync(file)]).replace(/\0$/, "");
    if (path === "") return null;
    const patch = git(root, ["diff", "--merge-base", "--no-color", "--no-ext-diff", "--unified=0", base, "--", file]);
    const hunks = Array.from(patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm), ([, start, count = "1"]) => {
      return { from: Number(start), to: Number(start) + Number(count) };
    });
    return { path, has: (line) => hunks.some(({ from, to }) => from <= line && line < to) };
  };
}

function git(folder: string, args: readonly string[]): string {
  try {
    return execFileSync("git", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    throw new UserError("git cannot compare the notes with --base. Fetch the whole history (fetch-depth: 0).", {
      cause: error,
    });
  }
}
