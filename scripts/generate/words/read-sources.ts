import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Texts with how often they occur. */
export type Counts = readonly (readonly [text: string, count: number])[];

/** Where the lists of `scripts/fetch-words.ts` lie. */
export const sourceFolder = "packages/words/sources";

/** Names of all lists. */
export const sourceNames: readonly string[] = ["cloud-pairs", "cloud-words", "forms", "misspellings", "pairs", "words"];

/** The rows of a list. */
export function readRows(root: string, name: string): [string, string][] {
  const text = gunzipSync(readFileSync(join(root, sourceFolder, `${name}.tsv.gz`))).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t") as [string, string]);
}

/** A list of counts. */
export function readCounts(root: string, name: string): Counts {
  return readRows(root, name).map(([text, count]) => [text, Number(count)] as const);
}
