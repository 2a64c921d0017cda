import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Texts, textsIn } from "./texts.ts";

/** What the lock file says of a package; only what is looked at here. */
interface Locked {
  link?: boolean;
  optional?: boolean;
}

/** Lists of licences, names and changes. */
const notProse = /(?:licen[cs]e|change-?log|history|notices?)[^/]*$/i;

/**
 * The Markdown that `npm ci` brings along, a vault a package. The lock file names the packages, so that everybody has the same: those for
 * one platform only are left out. A text that several packages have counts for the first.
 */
export function packageTexts(repository: string): Map<string, Texts> {
  const lock = JSON.parse(readFileSync(join(repository, "package-lock.json"), "utf8")) as { packages: Record<string, Locked> };
  const seen = new Set<string>();
  const vaults = new Map<string, Texts>();
  for (const [folder, { link, optional }] of Object.entries(lock.packages)) {
    if (!folder.startsWith("node_modules/") || link || optional) continue;
    const texts = new Map<string, string>();
    for (const [path, text] of textsIn(join(repository, folder), notProse)) {
      if (seen.has(text)) continue;
      seen.add(text);
      texts.set(path, text);
    }
    if (texts.size > 0) vaults.set(folder.replace(/^node_modules\//, ""), texts);
  }
  return vaults;
}
