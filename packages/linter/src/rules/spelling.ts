import { defineRule, type Rule, type RuleContext } from "../rule.ts";
import { isDerived } from "../spelling/derived-words.ts";
import { rankSuggestions, type Suggestion } from "../spelling/rank-suggestions.ts";
import { type VaultWords, vaultWords } from "../spelling/vault-words.ts";
import { type Candidate, wordsToCheck } from "../spelling/words-to-check.ts";

/** Cost of one letter wrong, missing or swapped; a letter too many costs more, because a plural has one. */
const ONE_SLIP = 1;

/** Options of the rule. */
export interface SpellingOptions {
  /** More words that are right. */
  words: string[];
}

export const spelling: Rule<SpellingOptions> = defineRule<SpellingOptions>({
  meta: {
    id: "spelling",
    summary: "Disallow misspelt words.",
    why: "A misspelt term cannot be found again, and on a card it is learned wrong.",
    category: "spelling",
    severity: "warning",
    fix: "unsafe",
    needsWords: true,
  },
  options: {
    defaults: { words: [] },
    schema: {
      type: "object",
      additionalProperties: false,
      properties: { words: { description: "More words that are right.", type: "array", items: { type: "string" } } },
    },
  },
  examples: [
    { name: "known words", markdown: "The harbour's pilots don't organise the quay." },
    {
      name: "a letter lost",
      markdown: "The parcel was delivred on Tuesday.",
      reports: ['1:16 Unknown word "delivred", expected "delivered"'],
      fixed: "The parcel was delivered on Tuesday.",
    },
    {
      name: "letters swapped at the start of a sentence",
      markdown: "Wihtout salt the soup is bland.",
      reports: ['1:1 Unknown word "Wihtout", expected "Without"'],
      fixed: "Without salt the soup is bland.",
    },
    {
      name: "inline code that reads as prose",
      markdown: "Choose `Advancd Settings Page` in the menu.",
      reports: ['1:9 Unknown word "Advancd", expected "Advanced"'],
      fixed: "Choose `Advanced Settings Page` in the menu.",
    },
    {
      name: "code, paths and addresses are no prose",
      markdown: "Run `git chekout`, see /usr/lcal/bin, exmple.org/pge or a@exmple.org.",
    },
    { name: "names and capitals with nothing near", markdown: "Zdzisława uses the QWZX at Xqqrvl." },
    { name: "words of another language", markdown: "Velouté, Béchamel and Solfège keep their accents." },
    { name: "a word that is right here", markdown: "A frobnik turns.", options: { words: ["frobnik"] } },
    {
      name: "a word that the note uses often",
      markdown: "The yaclet spins. A yaclet hums, no yaclet is alike, and every yaclet ends.",
    },
  ],
  visit: {
    text(prose, context) {
      const own = vaultWords(context.note);
      for (const word of wordsToCheck(prose, context.note)) {
        if (isRight(word, own, context)) continue;
        const suggestions = rankSuggestions(word.text, context.words, (text) => own.count(text));
        const [best] = suggestions;
        if (best === undefined || !isLikely(word, best, context)) continue;
        const expected = suggestions.map(({ text }) => text);
        context.report({
          start: word.start,
          end: word.end,
          message: `Unknown word "${word.text}", expected "${best.text}"`,
          expected,
          // Two letters off, a known word is a hint at best: words of a kitchen or a laboratory are in no dictionary.
          ...(best.cost <= ONE_SLIP && { fix: { kind: "unsafe" } }),
        });
      }
    },
  },
});

function isRight({ text }: Candidate, own: VaultWords, { host, options, words }: RuleContext<SpellingOptions>): boolean {
  return words.knows(text) || host.vocabulary.has(text) || options.words.includes(text) || own.isLearned(text);
}

/** A name or a derived word is likelier right than wrong, unless a single slip leads to a known word. */
function isLikely({ capitalised, text }: Candidate, { cost }: Suggestion, { words }: RuleContext<SpellingOptions>): boolean {
  if (text.length < (capitalised ? 5 : 4)) return false;
  return cost <= ONE_SLIP || !(capitalised || isDerived(text, words));
}
