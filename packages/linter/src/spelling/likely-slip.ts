import type { Words } from "@notewright/words";
import { DOUBLED, ONE_EDIT, SWAPPED } from "./edit-cost.ts";
import type { Suggestion } from "./suggest.ts";
import type { Candidate } from "./words-to-check.ts";

/** How much commoner a suggestion must be than the word that stands there, and how common at all: log10. */
const COMMONER = 0.5;
const COMMON = 2;
const VERY_COMMON = 3.5;
const WELL_KNOWN = 5;
/** The commonest words of all. */
const SMALL = 6.5;
const LONG = 6;
const VERY_LONG = 9;
/** Two letters swapped, one of a double lost or a vowel wrong: the likeliest slips. */
const EASY = 0.8;

/** Whether a word is likelier a slip of the best suggestion than a rare word or a name of its own. */
export function isLikelySlip(best: Suggestion, word: Candidate, words: Words): boolean {
  const { text } = word;
  if (!isCommon(best, word, words) && !isLongSlip(best, word)) return false;
  if (words.knows(text) && !isMeant(best, text)) return false;
  if (best.cost > ONE_EDIT + DOUBLED && text.length <= LONG) return false;
  if (best.cost > DOUBLED && /^.[A-Z]/.test(text)) return false;
  if (word.capitalised && !isNoName(best, word, words)) return false;
  const isShort = text.length < LONG && !isLikelyShort(best, text);
  const isFar = best.cost > ONE_EDIT && text.length < VERY_LONG && best.zipf < WELL_KNOWN - 1;
  return !(isShort || isFar) || fits(best, word, words);
}

/** Dictionaries have it, and no list of frequencies: perhaps a slip that makes a very rare word, or a spelling that few use. */
export function isUnseen(text: string, words: Words): boolean {
  return text.length >= LONG && /^[a-z]+$/.test(text) && words.zipf(text) === 0;
}

/** A far commoner word that the likeliest of slips leads from, and no form of it. */
function isMeant({ cost, text, zipf }: Suggestion, rare: string): boolean {
  return cost <= SWAPPED && zipf >= WELL_KNOWN - 1 && !text.includes(rare) && !rare.includes(text);
}

/** The more edits, the commoner it must be. */
function isCommon({ cost, zipf }: Suggestion, { text }: Candidate, words: Words): boolean {
  return zipf >= COMMON && zipf >= words.zipf(text) + COMMONER * Math.max(1, 4 * cost - 3);
}

/** One slip in a long word: no other word is as near, however rare the right one is. An ending more or less makes another form of it. */
function isLongSlip({ cost, text }: Suggestion, { text: wrong }: Candidate): boolean {
  const most = wrong.length >= VERY_LONG + 2 ? 1.5 : wrong.length >= VERY_LONG ? ONE_EDIT : EASY;
  return wrong.length >= VERY_LONG - 1 && cost <= most && !text.startsWith(wrong) && !wrong.startsWith(text);
}

/**
 * A capitalised word is likelier a name, unless a single slip leads to a common word, or to a well-known name that no other of its
 * length comes as near.
 */
function isNoName({ cost, isOurs, text, zipf }: Suggestion, { text: wrong }: Candidate, words: Words): boolean {
  if (isOurs) return true;
  if (!words.knowsCased(text.toLowerCase())) return wrong.length >= VERY_LONG && cost <= ONE_EDIT && zipf >= VERY_COMMON;
  if (wrong.length < LONG) return cost <= SWAPPED && zipf >= VERY_COMMON + 1;
  return cost <= ONE_EDIT && zipf >= (cost <= EASY ? COMMON + 1 : VERY_COMMON);
}

/** Abbreviations are short and have rare words near them by chance: "lse", "cpuid". What is meant is common. */
function isLikelyShort({ cost, zipf }: Suggestion, text: string): boolean {
  return cost <= EASY && zipf >= (text.length < LONG - 2 ? SMALL : WELL_KNOWN - 1);
}

/** Short words have many near them: one must be usual between its neighbours. */
function fits({ cost, text, zipf }: Suggestion, { near, text: wrong }: Candidate, words: Words): boolean {
  const lower = text.toLowerCase();
  if (wrong.length === LONG - 1 && /^[a-z]/.test(wrong) && cost <= ONE_EDIT && zipf >= WELL_KNOWN) return true;
  return Math.max(words.pair(near.before, lower), words.pair(lower, near.after)) >= VERY_COMMON;
}
