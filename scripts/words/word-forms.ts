import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Categories of the list that forms are kept of. */
const CATEGORIES = new Set(["noun", "verb", "adj"]);

/** The table of lemminflect, a line each: word, category, its other forms as there: `/` parts variants, `,` cells. */
export function wordForms(folder: string): string {
  const bytes = readFileSync(join(folder, "lemminflect/resources/infl_lu.csv.gz"));
  const lines: string[] = [];
  for (const line of gunzipSync(bytes).toString("utf8").split(/\r?\n/)) {
    const [, word, category, cells] = /^([a-z]+(?:-[a-z]+)*),([a-z]+),([a-z,/-]*)$/.exec(line) ?? [];
    if (word !== undefined && CATEGORIES.has(category as string)) lines.push(`${word}\t${category}\t${cells}`);
  }
  return `${lines.sort().join("\n")}\n`;
}
