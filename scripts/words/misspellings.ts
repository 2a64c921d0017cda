import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The misspellings of typos-dict with their corrections, a line each: wrong, then the corrections with commas. */
export function misspellings(folder: string): string {
  const source = readFileSync(join(folder, "src/word_codegen.rs"), "utf8");
  const entries = source.matchAll(/InsensitiveStr::(?:Ascii|Unicode)\(\s*"([^"]+)",?\s*\),\s*&\[([^\]]*)\]/g);
  const lines = Array.from(entries, ([, wrong, list = ""]) => {
    const corrections = Array.from(list.matchAll(/"([^"]+)"/g), ([, correction]) => correction);
    return { wrong: wrong as string, corrections };
  })
    // Two letters are likelier an abbreviation than a slip.
    .filter(({ corrections, wrong }) => corrections.length > 0 && wrong.length > 2)
    .map(({ corrections, wrong }) => `${wrong}\t${corrections.join(",")}`);
  return `${lines.sort().join("\n")}\n`;
}
