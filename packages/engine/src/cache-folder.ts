import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where caches of a vault lie: in the node_modules nearest to its root, at or above it, else in the root. */
export function cacheFolder(root: string): string {
  for (let at = root; ; at = dirname(at)) {
    if (existsSync(join(at, "node_modules"))) return join(at, "node_modules", ".cache", "notewright");
    if (dirname(at) === at) return join(root, ".cache", "notewright");
  }
}
