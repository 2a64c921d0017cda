import type { Words } from "@notewright/words";
import { editDistance } from "../edit-distance.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const VOWELS = new Set("aeiou");

/** A known word that may have been meant. */
export interface Suggestion {
  text: string;
  /** What the edits that lead to it cost; one letter is about 1. */
  cost: number;
}

/**
 * Known words near an unknown one, best first. Slips of one letter are tried by ourselves, because the cost of an edit tells
 * more than the number of edits: swapped neighbours, a doubled letter lost and a vowel left out are the commonest (weights after
 * the measurements in docs/decisions). `frequency` counts a word in the vault: its own words are likelier.
 */
export function rankSuggestions(
  word: string,
  words: Pick<Words, "knows" | "near">,
  frequency: (word: string) => number,
): Suggestion[] {
  const lower = word.toLowerCase();
  const costs = new Map<string, number>();
  for (const { text, cost } of oneEdit(lower)) {
    if (cost < (costs.get(text) ?? Number.POSITIVE_INFINITY) && words.knows(text)) costs.set(text, cost);
  }
  if (costs.size === 0) {
    for (const near of words.near(lower, 2)) {
      const text = near.toLowerCase();
      const distance = editDistance(lower, text, 2);
      if (distance <= 2 && /^\p{L}+$/u.test(text)) costs.set(text, distance);
    }
  }
  const weight = (text: string): number => (costs.get(text) as number) - Math.min(0.5, frequency(text) * 0.1);
  return [...costs.keys()]
    .sort((a, b) => weight(a) - weight(b) || (a < b ? -1 : 1))
    .slice(0, 5)
    .map((text) => ({ text: withCaseOf(word, text), cost: costs.get(text) as number }));
}

function* oneEdit(word: string): Generator<{ text: string; cost: number }> {
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const letter = word[at];
    const after = word.slice(at + 1);
    const first = at === 0 ? 1 : 0;
    for (const extra of LETTERS) {
      const doubled = extra === word[at - 1] || extra === letter;
      yield { text: before + extra + word.slice(at), cost: (doubled ? 0.5 : VOWELS.has(extra) ? 0.8 : 1) + first };
    }
    if (letter === undefined) continue;
    const repeated = letter === word[at - 1] || letter === word[at + 1];
    yield { text: before + after, cost: (repeated ? 0.6 : 1.2) + first };
    const next = word[at + 1];
    if (next !== undefined && next !== letter) yield { text: before + next + letter + word.slice(at + 2), cost: 0.7 + first };
    for (const other of LETTERS) {
      if (other === letter) continue;
      yield { text: before + other + after, cost: (VOWELS.has(other) && VOWELS.has(letter) ? 0.8 : 1) + first };
    }
  }
}

function withCaseOf(model: string, text: string): string {
  if (model === model.toUpperCase()) return text.toUpperCase();
  return model[0] === model[0]?.toUpperCase() ? (text[0] as string).toUpperCase() + text.slice(1) : text;
}
