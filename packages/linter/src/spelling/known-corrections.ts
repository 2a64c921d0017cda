import type { Prose } from "@notewright/parser";
import type { Words } from "@notewright/words";
import { isEnglish } from "../language/is-english.ts";
import type { RuleContext } from "../rule.ts";
import { editCost } from "./edit-cost.ts";
import { isPersonName } from "./person-name.ts";
import { withCaseOf } from "./suggest.ts";
import { vaultWords } from "./vault-words.ts";
import type { Candidate } from "./words-to-check.ts";

const PAIR_WEIGHT = 0.5;
const EDIT_WEIGHT = 0.5;

/** What a list of known misspellings has for a word, likeliest in its place first; empty where it is none. */
export function knownCorrections(word: Candidate, prose: Prose, { host, note, vault, words }: RuleContext): string[] {
  const listed = words.corrections(word.text).filter((each) => each.startsWith(word.lead.toLowerCase()));
  if (listed.length === 0 || host.vocabulary.has(word.text)) return [];
  // A name that is spelt like a slip: the dictionaries know it so, with its capital.
  if (word.capitalised && words.knowsCased(word.text) && !words.knowsCased(word.text.toLowerCase())) return [];
  if (!isEnglish(prose, note) || isPersonName(prose, word.at, words)) return [];
  if (vault.of(vaultWords).isTitle(word.text)) return [];
  if (listed.every((each) => isDoubling(word.text, each)) && words.knowsCased(word.text.toLowerCase())) return [];
  const ranked = [...listed].sort((a, b) => fit(b, word, words) - fit(a, word, words));
  return ranked.map((text) => withCaseOf(word.text, text));
}

/** "focussed": British dictionaries have it too. */
function isDoubling(wrong: string, right: string): boolean {
  return wrong.toLowerCase().replace(/ss(?=(?:e[ds]|ing)$)/, "s") === right;
}

function fit(text: string, { near, text: wrong }: Candidate, words: Words): number {
  return (
    words.zipf(text) -
    EDIT_WEIGHT * editCost(wrong.toLowerCase(), text) +
    PAIR_WEIGHT * (words.pair(near.before, text) + words.pair(text, near.after))
  );
}
