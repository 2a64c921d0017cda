import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The two lists of symspellpy: words and pairs of words, each with its count. */
export function symspellLists(folder: string): Record<string, string> {
  const files = readdirSync(join(folder, "symspellpy"));
  const read = (start: string): string[] =>
    readFileSync(join(folder, "symspellpy", files.find((file) => file.startsWith(start)) as string), "utf8")
      .replace(/^\uFEFF/, "")
      .split(/\r?\n/)
      .filter((line) => line !== "");
  return {
    "words.tsv": tsv(read("frequency_dictionary_en").map((line) => line.split(" "))),
    "pairs.tsv": tsv(read("frequency_bigramdictionary_en").map((line) => /^(.*) (\d+)$/.exec(line)?.slice(1) ?? [])),
  };
}

function tsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.filter(({ length }) => length === 2).map((row) => row.join("\t"));
  return `${lines.sort().join("\n")}\n`;
}
