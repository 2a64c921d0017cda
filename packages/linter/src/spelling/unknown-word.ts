import type { Prose, Word } from "@notewright/parser";
import { NOUN, type Words } from "@notewright/words";
import { isEnglish } from "../language/is-english.ts";
import type { RuleContext } from "../rule.ts";
import { ONE_EDIT } from "./edit-cost.ts";
import { isAmongForeign, isBehindForeignName } from "./foreign-words.ts";
import { identifiersIn } from "./identifiers.ts";
import { isLikelySlip, isUnseen } from "./likely-slip.ts";
import { isAcronymVerb, isBritish, isCoinage, isPrefixed } from "./made-words.ts";
import { isBesideSurname, isPersonName } from "./person-name.ts";
import { isInReferenceLabel } from "./reference-label.ts";
import { type Suggestion, suggest } from "./suggest.ts";
import { vaultNames } from "./vault-names.ts";
import { vaultWords } from "./vault-words.ts";
import type { Candidate } from "./words-to-check.ts";

/** Suggestions for a word that is a slip rather than a rare word, best first; null where it is likelier right. */
export function suggestionsFor(word: Candidate, prose: Prose, context: RuleContext): Suggestion[] | null {
  const { note, vault, words } = context;
  if (isAccepted(word, context) || !isEnglish(prose, context) || isName(word, prose, context)) return null;
  const usage = { ...vault.of(vaultWords), near: vault.of(vaultNames).near };
  const suggestions = suggest(word.text, word.near, words, usage).filter(({ text }) => text.startsWith(word.lead));
  const [best] = suggestions;
  if (best === undefined || !isLikelySlip(best, word, words)) return null;
  if (isBesideSurname(prose, word.at, word.capitalised || isOnlyNoun(best.text, words), words)) return null;
  if (isCoinage(word.text, best, words) || (best.cost >= ONE_EDIT && identifiersIn(note).has(word.text))) return null;
  return suggestions;
}

/** Whether a word is right by itself, asked once for each word of a vault. */
function isAccepted({ text }: Candidate, context: RuleContext): boolean {
  const known = context.vault.of(acceptedWords);
  let accepted = known.get(text);
  if (accepted === undefined) {
    accepted = isRight(text, context);
    known.set(text, accepted);
  }
  return accepted;
}

function acceptedWords(): Map<string, boolean> {
  return new Map();
}

/** Whether dictionaries, the vocabulary or the rules for making words have it. */
function isRight(text: string, { host, words }: RuleContext): boolean {
  if (words.knows(text) && !isUnseen(text, words)) return true;
  return host.vocabulary.has(text) || isPrefixed(text, words) || isBritish(text, words) || isAcronymVerb(text, words);
}

/** Whether a word is a name, by what stands beside it or by how the vault uses it. */
function isName({ at, capitalised, start, text }: Candidate, prose: Prose, { note, vault, words }: RuleContext): boolean {
  if (isPersonName(prose, at, words) || isBesideUnknown(prose, at, words) || isAmongForeign(prose, at)) return true;
  if (isBehindForeignName(prose, at)) return true;
  if (isInReferenceLabel(note, start)) return true;
  // What a command or package in the code is called.
  if (capitalised && identifiersIn(note).has(text.toLowerCase())) return true;
  const ours = vault.of(vaultWords);
  return (
    ours.isLearned(text) ||
    ours.isTitle(text) ||
    ours.isListed(text) ||
    ours.isHeading(text) ||
    ours.isInAddress(text) ||
    (capitalised && ours.isName(text))
  );
}

/** What no verb or adjective is: a sentence seldom has it right before a name. */
function isOnlyNoun(text: string, { forms }: Words): boolean {
  return forms.classOf(text.toLowerCase()) === NOUN;
}

/** Joined with "-" or "/" to another word that nobody knows: two parts of a name, two orders of a machine. */
function isBesideUnknown({ text, words: all }: Prose, at: number, words: Words): boolean {
  const [before, word, after] = [all[at - 1], all[at], all[at + 1]];
  const isJoint = (first?: Word, second?: Word): boolean =>
    first !== undefined && second !== undefined && /^[-/]$/.test(text.slice(first.index + first.text.length, second.index));
  const isUnknown = (other?: Word): boolean => other !== undefined && other.text.length > 2 && !words.knows(other.text);
  return (isJoint(before, word) && isUnknown(before)) || (isJoint(word, after) && isUnknown(after));
}
