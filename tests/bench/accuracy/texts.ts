import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Texts by path. */
export type Texts = ReadonlyMap<string, string>;

/** The Markdown below a folder, but for files whose path `leaveOut` meets. */
export function textsIn(folder: string, leaveOut: RegExp): Texts {
  const files = globSync("**/*.{md,markdown}", { cwd: folder, exclude: ["**/node_modules/**"] })
    .filter((file) => !leaveOut.test(file))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

/**
 * The words of prose: what stands between blanks and has a letter or digit, without frontmatter, code, addresses, tags and comments. Stricter
 * than counting all that stands between blanks, because it makes the texts shorter.
 */
export function proseWords(texts: Texts): number {
  let count = 0;
  for (const text of texts.values()) {
    const prose = text
      .replace(/^---\r?\n[\s\S]*?\n---\r?\n/, "")
      .replace(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n {0,3}\1[^\n]*$/gm, " ")
      .replace(/`[^`\n]*`/g, " ")
      .replace(/<!--[\s\S]*?-->|<[^>\n]*>/g, " ")
      .replace(/\]\([^)\n]*\)|^\[[^\]\n]+\]:.*$/gm, " ")
      .replace(/\bhttps?:\S+/g, " ");
    for (const token of prose.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(token)) count++;
  }
  return count;
}

/** What `wc -w` counts in all the texts. */
export function allWords(texts: Texts): number {
  return [...texts.values()].reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
