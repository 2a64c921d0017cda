import { slips } from "../grammar/slip.ts";
import type { Token } from "../grammar/tokens.ts";
import { defineRule, type Rule } from "../rule.ts";

export const properNameCase: Rule = defineRule({
  meta: {
    id: "proper-name-case",
    summary: "Require days, months, peoples and languages to begin with a capital.",
    why: "English writes them so, as names and as adjectives. Words that are something else too (may, march, polish) are left alone.",
    category: "name",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "it is a name that English writes with a capital" },
    needsWords: true,
  },
  examples: [
    { name: "with capitals", markdown: "On Monday a Spanish choir sings in Latin. The French horn waits until July." },
    {
      name: "without",
      markdown: "The choir meets on monday. A spanish priest leads it since january, and he speaks german.",
      reports: [
        '1:20 "monday" is a name, expected "Monday"',
        '1:30 "spanish" is a name, expected "Spanish"',
        '1:60 "january" is a name, expected "January"',
        '1:83 "german" is a name, expected "German"',
      ],
      fixed: "The choir meets on Monday. A Spanish priest leads it since January, and he speaks German.",
    },
    {
      name: "words of their own, parts of words and of code, and lists of values",
      markdown:
        'We march in may, polish the horn, and eat french fries with greek-salad, thickened with gum arabic. Pages have arabic numerals. Set `lang` to `german`, or "german". The key can be:\n\n- german, english',
    },
  ],
  visit: {
    text: slips(
      () => ({ texts: NAMES }),
      (sentence, at, _, { text }) => {
        const token = sentence[at] as Token;
        if (token.isPart || token.word.kind !== "text" || !NAMES.has(token.word.text) || !isSentence(sentence)) return null;
        if (isPhrase(sentence, at) || isQuoted(token, text)) return null;
        return { first: token, expected: [(token.text[0] as string).toUpperCase() + token.text.slice(1)], where: "is a name" };
      },
    ),
  },
});

const NAMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february april june july september october november december
   african albanian american arabic argentinian armenian asian australian austrian belgian brazilian british bulgarian canadian catalan
   chinese croatian czech danish dutch egyptian english estonian european finnish french german greek hebrew hungarian icelandic indian
   indonesian iranian iraqi irish israeli italian japanese korean latvian lithuanian malaysian mexican moroccan norwegian pakistani
   persian peruvian portuguese romanian russian scottish serbian slovak slovenian spanish swedish thai tunisian turkish ukrainian
   vietnamese`.split(/\s+/),
);
/** What the word is beside, where it is no longer felt as a name. */
const PHRASES: Readonly<Record<string, RegExp>> = {
  french: /^(?:fr(?:y|ies)|toast|press|horns?|doors?|windows?|beans?|kiss)$/,
  arabic: /^(?:numerals?|gum)$/,
};

function isPhrase(sentence: readonly Token[], at: number): boolean {
  const { text } = sentence[at] as Token;
  return PHRASES[text]?.test(sentence[at + 1]?.text ?? "") === true || (text === "arabic" && sentence[at - 1]?.text === "gum");
}

/** "german" in quotes by itself is a value. */
function isQuoted({ word: { index, text: word } }: Token, text: string): boolean {
  return /["'“‘]/.test(text[index - 1] ?? "") && /["'”’]/.test(text[index + word.length] ?? "");
}

/** Lists of values have no capital at their head, or few words. */
const FEWEST = 3;

function isSentence(sentence: readonly Token[]): boolean {
  return sentence.length >= FEWEST && /^\p{Lu}/u.test(sentence[0]?.word.text ?? "");
}
