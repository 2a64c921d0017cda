import { editDistance } from "@notewright/diagnostics";
import { nameWords } from "@notewright/parser";

/** The one word in which a phrase differs from what it should be. */
export interface PhraseSlip {
  /** The word found. */
  actual: string;
  /** The word expected. */
  expected: string;
}

/**
 * Compares a phrase with the right one. A slip is one word that differs by one or two letters (not more than a third of it), while
 * all other words are the same; small joining words and case do not count. Null where the phrases are equal or have less in common.
 */
export function phraseSlip(phrase: string, right: string): PhraseSlip | null {
  const found = content(phrase);
  const wanted = content(right);
  if (found.length !== wanted.length) return null;
  let slip: PhraseSlip | null = null;
  for (const [index, actual] of found.entries()) {
    const expected = wanted[index] as string;
    if (actual.toLowerCase() === expected.toLowerCase()) continue;
    const limit = Math.min(2, Math.floor(expected.length / 3));
    if (slip !== null || editDistance(actual.toLowerCase(), expected.toLowerCase(), limit) > limit) return null;
    slip = { actual, expected };
  }
  return slip;
}

function content(phrase: string): string[] {
  return nameWords(phrase.replaceAll("&", " ")).filter((word) => !["and", "of", "the", "for"].includes(word.toLowerCase()));
}
