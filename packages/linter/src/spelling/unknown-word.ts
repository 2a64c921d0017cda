import type { Prose } from "@notewright/parser";
import type { Words } from "@notewright/words";
import { isEnglish } from "../language/is-english.ts";
import type { RuleContext } from "../rule.ts";
import { isPrefixed } from "./made-words.ts";
import { type Suggestion, suggest } from "./suggest.ts";
import { vaultWords } from "./vault-words.ts";
import type { Candidate } from "./words-to-check.ts";

/** How much commoner a suggestion must be than the word that stands there, and how common at all: log10. */
const COMMONER = 0.5;
const COMMON = 2;
const LONG = 6;
const VERY_LONG = 9;
const ONE_EDIT = 1;

/** Suggestions for a word that is a slip rather than a rare word, best first; null where it is likelier right. */
export function suggestionsFor(word: Candidate, prose: Prose, context: RuleContext): Suggestion[] | null {
  const { host, note, vault, words } = context;
  if (words.knows(word.text) || host.vocabulary.has(word.text)) return null;
  if (isPrefixed(word.text, words) || !isEnglish(prose, note)) return null;
  const ours = vaultWords(vault);
  if (ours.isLearned(word.text)) return null;
  const suggestions = suggest(word.text, word.near, words, (text) => ours.count(text));
  const [best] = suggestions;
  if (best === undefined || !(isCommon(best, word, words) || isLongSlip(best, word))) return null;
  // A name is likelier rare than wrong, unless a single slip leads to a known word.
  if (word.capitalised && best.cost > (word.text.length < LONG ? ONE_EDIT : 2)) return null;
  return suggestions;
}

function isCommon({ zipf }: Suggestion, { text }: Candidate, words: Words): boolean {
  return zipf >= COMMON && zipf >= words.zipf(text) + COMMONER;
}

/** One slip in a long word: no other word is as near, however rare the right one is. An ending more or less makes another form of it. */
function isLongSlip({ cost, text }: Suggestion, { text: wrong }: Candidate): boolean {
  return wrong.length >= VERY_LONG && cost <= ONE_EDIT && !text.startsWith(wrong) && !wrong.startsWith(text);
}
