import type { Words } from "@notewright/words";

/** A pair that was not seen counts as a little rarer than the rarest that was. */
const UNSEEN = 1.8;

/** How much commoner a word is than another between two neighbours, of which either may be left out: a difference of log10. */
export function gain(words: Words, before: string | null, wrong: string, right: string, after: string | null): number {
  let sum = 0;
  if (before !== null) sum += seen(words.pair(before, right)) - seen(words.pair(before, wrong));
  if (after !== null) sum += seen(words.pair(right, after)) - seen(words.pair(wrong, after));
  return sum;
}

function seen(zipf: number): number {
  return Math.max(zipf, UNSEEN);
}

/** How much commoner a verb must be after "to" than after an article or "is", as a difference of log10. */
const VERBAL = 0.5;

/** Whether a base form is used as a verb rather than as a noun or an adjective; `least`: how much more often, as a difference of log10. */
export function isUsedAsVerb(base: string, words: Words, least: number = VERBAL): boolean {
  const otherwise = Math.max(...["a", "an", "the", "is"].map((before) => words.pair(before, base)));
  return otherwise === 0 || words.pair("to", base) - otherwise >= least;
}

/** How common a noun is right after "a" or "an", measured by how common it is at all: below -1.8 for what is not counted. */
export function countability(noun: string, words: Words): number {
  return Math.max(words.pair("a", noun), words.pair("an", noun)) - words.zipf(noun);
}
