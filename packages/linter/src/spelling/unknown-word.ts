import type { Prose, Word } from "@notewright/parser";
import type { Words } from "@notewright/words";
import { isEnglish } from "../language/is-english.ts";
import type { RuleContext } from "../rule.ts";
import { identifiersIn } from "./identifiers.ts";
import { isAcronymVerb, isCompound, isDerived, isInflected, isJoined, isPrefixed } from "./made-words.ts";
import { isPersonName } from "./person-name.ts";
import { type Suggestion, suggest } from "./suggest.ts";
import { vaultNames } from "./vault-names.ts";
import { vaultWords } from "./vault-words.ts";
import type { Candidate } from "./words-to-check.ts";

/** How much commoner a suggestion must be than the word that stands there, and how common at all: log10. */
const COMMONER = 0.5;
const COMMON = 2;
const VERY_COMMON = 3.5;
const WELL_KNOWN = 5;
/** "the", "in": no name begins with one by chance. */
const SMALL = 6.5;
const LONG = 6;
const VERY_LONG = 9;
/** What one letter wrong costs. */
const ONE_EDIT = 1;
const DOUBLED = 0.5;
const SWAPPED = 0.7;
/** Two letters swapped, one of a double lost or a vowel wrong: the likeliest slips. */
const EASY = 0.8;

/** Suggestions for a word that is a slip rather than a rare word, best first; null where it is likelier right. */
export function suggestionsFor(word: Candidate, prose: Prose, context: RuleContext): Suggestion[] | null {
  const { host, note, vault, words } = context;
  const { text } = word;
  const isKnown = words.knows(text);
  if (isKnown && !isUnseen(text, words)) return null;
  if (host.vocabulary.has(text) || isPrefixed(text, words) || isAcronymVerb(text, words)) return null;
  if (!isEnglish(prose, note)) return null;
  if (isPersonName(prose, word.at, words) || isBesideUnknown(prose, word.at, words)) return null;
  const ours = vault.of(vaultWords);
  if (ours.isLearned(text) || ours.isTitle(text) || ours.isInAddress(text) || (word.capitalised && ours.isName(text)))
    return null;
  const suggestions = suggest(text, word.near, words, { ...ours, near: vault.of(vaultNames).near }).filter(({ text }) =>
    text.startsWith(word.lead),
  );
  const [best] = suggestions;
  if (best === undefined || !(isCommon(best, word, words) || isLongSlip(best, word))) return null;
  if (isKnown && !isMeant(best, text)) return null;
  if (best.cost > ONE_EDIT + DOUBLED && text.length <= LONG) return null;
  if (best.cost >= ONE_EDIT && isLonger(text, best.text, words)) return null;
  if (best.cost > DOUBLED && /^.[A-Z]/.test(text)) return null;
  if (best.cost > DOUBLED && isInflected(text, words)) return null;
  if (best.cost > DOUBLED && isDerived(text, best.text, words)) return null;
  if (best.cost >= ONE_EDIT && isCompound(text, words)) return null;
  if ((best.cost >= ONE_EDIT && identifiersIn(note).has(text)) || isJoined(text, words)) return null;
  if (word.capitalised && !isNoName(best, word, words)) return null;
  if (text.length < LONG && !isLikelyShort(best, text) && !fits(best, word, words)) return null;
  if (best.cost > ONE_EDIT && text.length < VERY_LONG && best.zipf < WELL_KNOWN - 1 && !fits(best, word, words)) return null;
  return suggestions;
}

/** Joined with "-" or "/" to another word that nobody knows: two parts of a name, two orders of a machine. */
function isBesideUnknown({ text, words: all }: Prose, at: number, words: Words): boolean {
  const [before, word, after] = [all[at - 1], all[at], all[at + 1]];
  const isJoint = (first?: Word, second?: Word): boolean =>
    first !== undefined && second !== undefined && /^[-/]$/.test(text.slice(first.index + first.text.length, second.index));
  const isUnknown = (other?: Word): boolean => other !== undefined && other.text.length > 2 && !words.knows(other.text);
  return (isJoint(before, word) && isUnknown(before)) || (isJoint(word, after) && isUnknown(after));
}

/** Dictionaries have it, and no list of frequencies: perhaps a slip that makes a very rare word, or a spelling that few use. */
function isUnseen(text: string, words: Words): boolean {
  return text.length >= LONG && /^[a-z]+$/.test(text) && words.zipf(text) === 0;
}

/** A far commoner word that the likeliest of slips leads from, and no form of it. */
function isMeant({ cost, text, zipf }: Suggestion, rare: string): boolean {
  return cost <= SWAPPED && zipf >= WELL_KNOWN - 1 && !text.includes(rare) && !rare.includes(text);
}

/** A known word behind a letter or a few: "gsignal", "nslookup". What a finger adds stands anywhere. */
function isLonger(text: string, known: string, words: Words): boolean {
  const more = text.length - known.length;
  return more > 0 && text.toLowerCase().endsWith(known.toLowerCase()) && (more < 2 || words.zipf(text.slice(0, more)) < SMALL);
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
