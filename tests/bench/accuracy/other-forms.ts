import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Why a safe fix, which mends the slip, is not what the person wrote, by record: that person also changed the word's number or its capital, or
 * spells as on the other side of the Atlantic. Looked at one by one.
 */
export function otherForms(): ReadonlyMap<string, string> {
  const [, ...rows] = readFileSync(join(import.meta.dirname, "other-forms.tsv"), "utf8")
    .trimEnd()
    .split("\n");
  return new Map(rows.map((row) => row.split("\t") as [string, string]));
}
