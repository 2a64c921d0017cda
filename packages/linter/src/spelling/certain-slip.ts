import type { ParsedNote } from "@notewright/parser";
import type { RuleContext } from "../rule.ts";
import { ONE_EDIT } from "./edit-cost.ts";
import { identifiersIn } from "./identifiers.ts";
import type { Suggestion } from "./suggest.ts";
import { vaultWords } from "./vault-words.ts";
import type { Candidate } from "./words-to-check.ts";

/** How common, log10 per billion words, the right word must be, and how much rarer another that may be meant. */
const COMMON = 3.5;
const RARER = 3;
/** Short words have many near them. */
const LONG = 8;
/** A name that looks like a slip is seldom longer than a word of two syllables. */
const LONG_FOR_A_NAME = 7;
/** How far behind the next word must be. */
const APART = 0.9;
const ENDING = 2;

/**
 * Whether the right word for a listed misspelling is beyond doubt: the list has only one that anybody would use, and where a capital may make
 * it a name, the vault has no such name and the right word is common.
 */
export function isCertainCorrection(
  word: Candidate,
  corrections: readonly string[],
  { note, vault, words }: RuleContext,
): boolean {
  const [best, ...others] = corrections.map((text) => text.toLowerCase());
  if (best === undefined || word.inCode) return false;
  if (others.some((other) => other.includes(" "))) return false;
  if (others.some((other) => words.zipf(other) > words.zipf(best) - RARER || word.text.length < LONG)) return false;
  if (word.text.length < LONG_FOR_A_NAME && isPartOfName(word.text, note)) return false;
  if (!word.capitalised) return true;
  const ours = vault.of(vaultWords);
  return (
    word.text.length >= LONG_FOR_A_NAME &&
    words.zipf(best) >= COMMON &&
    words.knowsCased(best) &&
    !ours.isName(word.text) &&
    !ours.isInAddress(word.text)
  );
}

/**
 * Whether an unknown word is beyond doubt a slip of the first suggestion: one slip in a long word of small letters, to a common word, no
 * other as near, and not in its ending, where it might as well be another form of the word.
 */
export function isCertainSlip(word: Candidate, suggestions: readonly Suggestion[], { vault, words }: RuleContext): boolean {
  const { capitalised, inCode, lead, text } = word;
  const [best, ...others] = suggestions;
  if (best === undefined || inCode || capitalised || lead !== "" || best.isOurs || words.knows(text)) return false;
  if (text.length < LONG || !/^.[a-z]+$/.test(text) || !/^[a-z]+$/i.test(best.text)) return false;
  if (best.cost > ONE_EDIT || best.zipf < COMMON || vault.of(vaultWords).count(text) > 2) return false;
  if (text.slice(-ENDING) !== best.text.slice(-ENDING) || text[0] !== best.text[0]) return false;
  return others.every(({ cost, zipf }) => cost >= best.cost + APART || (cost > best.cost && zipf < best.zipf - RARER));
}

/** "flate" beside `fflate`: short for what the code calls by its name. */
function isPartOfName(text: string, note: ParsedNote): boolean {
  const lower = text.toLowerCase();
  for (const name of identifiersIn(note)) if (name.length > text.length && name.toLowerCase().includes(lower)) return true;
  return false;
}
