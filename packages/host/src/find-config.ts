import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { UserError } from "@notewright/diagnostics";

/** Names of a config; a folder may have one of them. */
export const configNames: readonly string[] = ["ts", "mts", "js", "mjs", "json"].map(
  (extension) => `notewright.config.${extension}`,
);

/** The nearest config at or above a folder, null without one. Two in one folder are a `UserError`: nobody could tell which counts. */
export function findConfig(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const [found, ...others] = configNames.map((name) => join(at, name)).filter((path) => existsSync(path));
    if (found !== undefined && others.length > 0) {
      const names = [found, ...others].map((path) => basename(path)).join(" and ");
      throw new UserError(`${at} has ${names}: only one can count. Remove the others, or name one with --config.`);
    }
    if (found !== undefined) return found;
    if (dirname(at) === at) return null;
  }
}
