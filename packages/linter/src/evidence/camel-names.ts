import { knownNames } from "../names/known-names.ts";
import type { Collector } from "../vault.ts";
import { viewOf } from "../walk.ts";
import { isProseWord, nameForms } from "./name-forms.ts";

/** Names with capitals inside: how often the vault has each, and those that are surely right. */
export interface CamelNames {
  count(name: string): number;
  /** Names that everybody knows. */
  known: ReadonlySet<string>;
  /** Those, names of icons, and names that come often. */
  right: ReadonlySet<string>;
}

const OFTEN = 3;
const LONGEST = 40;

/** Whether a word has a capital after a small letter, and letters enough to be told from another. */
export function isCamelName(word: string): boolean {
  return (
    word.length > 5 && word.length <= LONGEST && /^\p{Lu}\p{L}+$/u.test(word) && /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}/u.test(word)
  );
}

/** Counts names with capitals inside. */
export const camelNames: Collector<CamelNames> = (vault) => {
  const counts = new Map<string, number>();
  for (const note of vault.notes) {
    for (const prose of viewOf(note).prose) {
      for (const word of prose.words) {
        if (!isCamelName(word.text) || !isProseWord(word, prose)) continue;
        counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
      }
    }
  }
  const known = new Set(knownNames.values());
  const right = new Set(known);
  for (const { form } of vault.of(nameForms).values()) right.add(form);
  for (const [name, count] of counts) if (count >= OFTEN) right.add(name);
  return { count: (name) => counts.get(name) ?? 0, known, right };
};
