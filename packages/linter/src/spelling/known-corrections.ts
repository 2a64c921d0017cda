import type { Prose } from "@notewright/parser";
import type { Words } from "@notewright/words";
import { isEnglish } from "../language/is-english.ts";
import type { RuleContext } from "../rule.ts";
import { contractions } from "./contraction.ts";
import { editCost } from "./edit-cost.ts";
import { isJoinedPrefix } from "./made-words.ts";
import { isPersonName } from "./person-name.ts";
import { commonPairs, withCaseOf } from "./suggest.ts";
import { vaultWords } from "./vault-words.ts";
import type { Candidate } from "./words-to-check.ts";

const PAIR_WEIGHT = 0.5;
const EDIT_WEIGHT = 0.5;
const JOINED_PAIR = 3.3;
/** Outweighs how common another word is. */
const SURE = 5;

/** What a list of known misspellings has for a word, likeliest in its place first; empty where it is none. Looked up once a run. */
export function knownCorrections(word: Candidate, prose: Prose, context: RuleContext): readonly string[] {
  const { found, listed } = context.vault.of(askedWords);
  const byText = word.capitalised ? listed.capitalised : listed.other;
  let all = byText.get(word.text);
  if (all === undefined) {
    all = listedFor(word, context.words);
    byText.set(word.text, all);
  }
  if (all.length === 0) return all;
  let known = found.get(word);
  if (known === undefined) {
    known = lookUp(word, all, prose, context);
    found.set(word, known);
  }
  return known;
}

/** What was looked up: lists by the word alone, as most words come often and are in no list; what comes of them in each place. */
interface AskedWords {
  listed: Record<"capitalised" | "other", Map<string, readonly string[]>>;
  found: WeakMap<Candidate, readonly string[]>;
}

/** In each vault anew: what its titles say decides too. */
function askedWords(): AskedWords {
  return { listed: { capitalised: new Map(), other: new Map() }, found: new WeakMap() };
}

function lookUp(word: Candidate, all: readonly string[], prose: Prose, context: RuleContext): readonly string[] {
  const { host, vault, words } = context;
  const listed = all.filter((each) => each.startsWith(word.lead.toLowerCase()));
  if (listed.length === 0 || host.vocabulary.has(word.text) || isJoinedPrefix(word, prose)) return [];
  // A name that is spelt like a slip: the dictionaries know it so, with its capital.
  if (word.capitalised && words.knowsCased(word.text) && !words.knowsCased(word.text.toLowerCase())) return [];
  if (!isEnglish(prose, context) || isPersonName(prose, word.at, words)) return [];
  if (vault.of(vaultWords).isTitle(word.text)) return [];
  if (listed.every((each) => isDoubling(word.text, each)) && words.knowsCased(word.text.toLowerCase())) return [];
  const ranked = /['’]/.test(listed[0] as string)
    ? listed
    : [...listed].sort((a, b) => fit(b, word, words) - fit(a, word, words));
  return ranked.map((text) => withCaseOf(word.text, text));
}

/** A contraction that lacks its apostrophe, whatever else is listed; beside what is listed two common words that were joined. */
function listedFor({ capitalised, text }: Candidate, words: Words): readonly string[] {
  const contracted = capitalised ? [] : contractions(text.toLowerCase());
  const listed = words.corrections(text);
  // Of letters that no contraction has, what is listed or known is likelier.
  const [first] = contracted;
  if (first !== undefined && (lettersOf(first) === lettersOf(text) || (listed.length === 0 && !words.knows(text))))
    return contracted;
  return listed.length === 0 ? listed : [...listed, ...commonPairs(text.toLowerCase(), JOINED_PAIR, words)];
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/['’]/, "");
}

/** "focussed": British dictionaries have it too. */
function isDoubling(wrong: string, right: string): boolean {
  return wrong.toLowerCase().replace(/ss(?=(?:e[ds]|ing)$)/, "s") === right;
}

/** "sieze", "beleif": which of i and e comes first is what people do not know. */
function isOrderOfVowels(wrong: string, right: string): boolean {
  return wrong.length === right.length && wrong.replace("ie", "ei") === right.replace("ie", "ei") && wrong !== right;
}

function fit(text: string, { near, text: wrong }: Candidate, words: Words): number {
  const [first = "", last = first] = text.split(" ");
  return (
    (first === last ? words.zipf(text) : words.pair(first, last)) -
    (isOrderOfVowels(wrong.toLowerCase(), text) ? -SURE : EDIT_WEIGHT * editCost(wrong.toLowerCase(), text)) +
    PAIR_WEIGHT * (words.pair(near.before, first) + words.pair(last, near.after))
  );
}
