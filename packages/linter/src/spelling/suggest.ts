import type { Words } from "@notewright/words";
import { knownNames } from "../names/known-names.ts";
import { editCost } from "./edit-cost.ts";

/** A known word or two that may have been meant. */
export interface Suggestion {
  /** In the letter case of the word that stands there. */
  text: string;
  /** What the edits that lead to it cost; one letter is about 1. */
  cost: number;
  /** How common it is, log10 per billion words. */
  zipf: number;
  score: number;
  /** Whether it is a name of the vault that few others have. */
  isOurs: boolean;
}

/** What the vault knows of words. */
export interface Usage {
  /** How often it has a word. */
  count(word: string): number;
  /** Whether it has a word in small letters. */
  isSmall(word: string): boolean;
  /** Its names that are one edit away. */
  near(word: string): readonly { text: string; cost: number }[];
}

/** What stands around a word, in lower case; empty at the ends of a sentence. */
export interface Neighbours {
  before: string;
  after: string;
}

const MOST = 5;
const EDIT_WEIGHT = 4;
const PAIR_WEIGHT = 0.5;
const VAULT_WEIGHT = 0.8;
const SHORT = 4;
const SPLIT_COST = 0.9;
/** A split must be a pair of words that is common by itself. */
const SPLIT_ZIPF = 5;

const candidates = new WeakMap<Words, Map<string, { text: string; cost: number }[]>>();

/**
 * Known words near an unknown one, best first: by what the slip costs, how common the word is in English and in the vault, and how
 * well it goes with its neighbours.
 */
export function suggest(word: string, near: Neighbours, words: Words, usage: Usage): Suggestion[] {
  const known = candidatesOf(word.toLowerCase(), words);
  const rare = usage.near(word).filter(({ text }) => words.zipf(text) < NAME_ZIPF);
  const found = rare.map(({ cost, text }) => nameOfOurs(word, text, cost, usage));
  const ours = new Set(found.map(({ text }) => text.toLowerCase()));
  for (const { cost, text: listed } of known) {
    // Small letters where a name needs a capital are another slip than a wrong letter.
    const isName = /^\p{Lu}/u.test(listed) && /^\p{Ll}/u.test(word);
    if (isName && usage.count(listed) === 0) continue;
    const text = isName && usage.isSmall(listed) ? listed.toLowerCase() : listed;
    const [first = "", last = first] = text.toLowerCase().split(" ");
    const zipf = first === last ? words.zipf(first) : words.pair(first, last);
    if (ours.has(text.toLowerCase())) continue;
    const context = words.pair(near.before, first) + words.pair(last, near.after);
    const used = Math.log10(1 + usage.count(text));
    const score = zipf - EDIT_WEIGHT * cost + PAIR_WEIGHT * context + VAULT_WEIGHT * used;
    found.push({ text: withCaseOf(word, text), cost, zipf: Math.max(zipf, used > 0.5 ? 2 + used : 0), score, isOurs: false });
  }
  return found.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1)).slice(0, MOST);
}

/** A name is as likely as a fairly common word. */
const NAME_ZIPF = 3;

function nameOfOurs(word: string, text: string, cost: number, usage: Usage): Suggestion {
  const zipf = NAME_ZIPF + Math.log10(1 + usage.count(text));
  return { text: withCaseOf(word, text), cost, zipf, score: zipf - EDIT_WEIGHT * cost, isOurs: true };
}

/** The same for a word wherever it stands; looking for them takes a millisecond. */
function candidatesOf(word: string, words: Words): { text: string; cost: number }[] {
  const cache = candidates.get(words) ?? new Map<string, { text: string; cost: number }[]>();
  candidates.set(words, cache);
  let made = cache.get(word);
  if (made === undefined) {
    made = [];
    const seen = new Set<string>();
    for (const text of words.near(word, word.length <= SHORT ? 1 : 2)) {
      const lower = text.toLowerCase();
      if (lower === word || seen.has(lower) || !/^[a-z']+$/.test(lower) || lower.endsWith("'s")) continue;
      seen.add(lower);
      // A word that is common in small letters is suggested so, whatever else bears its name.
      made.push({ text: words.knowsCased(lower) ? lower : text, cost: editCost(word, lower) });
    }
    for (const text of commonPairs(word, SPLIT_ZIPF, words)) made.push({ text, cost: SPLIT_COST });
    cache.set(word, made);
  }
  return made;
}

/** Two words that are often side by side, where the blank between them is missing: "alot", "inspite". `least`: their frequency. */
export function commonPairs(word: string, least: number, words: Words): string[] {
  const found: string[] = [];
  for (let cut = 1; cut < word.length - 1; cut++) {
    const [first, last] = [word.slice(0, cut), word.slice(cut)];
    if ((cut > 1 || /[ai]/.test(first)) && words.pair(first, last) >= least) found.push(`${first} ${last}`);
  }
  return found;
}

/** A suggestion in the letter case of what it stands for; a well-known name with all of its capitals. */
export function withCaseOf(model: string, text: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return text.toUpperCase();
  const [first = ""] = model;
  if (first === first.toLowerCase()) return text;
  return knownNames.get(text.toLowerCase()) ?? (text[0] as string).toUpperCase() + text.slice(1);
}
