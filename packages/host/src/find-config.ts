import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Names of a config, best first where a folder has several. */
export const configNames: readonly string[] = ["ts", "mts", "js", "mjs", "json"].map(
  (extension) => `notewright.config.${extension}`,
);

/** The nearest config at or above a folder, null without one. */
export function findConfig(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const found = configNames.map((name) => join(at, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
    if (dirname(at) === at) return null;
  }
}
