import type { Prose, Word } from "@notewright/parser";
import { apostrophes } from "../confusions/apostrophes.ts";
import { BY_GRAMMAR, meantByGrammar } from "../confusions/by-grammar.ts";
import { homophones } from "../confusions/homophones.ts";
import { keyOf, matches } from "../confusions/match.ts";
import { type Confusion, type Confusions, confusionsIn } from "../confusions/pattern.ts";
import { rareWords } from "../confusions/rare-words.ts";
import { slips } from "../confusions/slips.ts";
import { soundAlikes } from "../confusions/sound-alikes.ts";
import { splits } from "../confusions/splits.ts";
import { sentencesOf } from "../grammar/tokens.ts";
import { isEnglish } from "../language/is-english.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";
import { withCaseOf } from "../spelling/suggest.ts";
import { vaultWords } from "../spelling/vault-words.ts";

export const confusedWord: Rule = defineRule({
  meta: {
    id: "confused-word",
    summary: "Disallow a word in a place where only another makes sense: “it's” for “its”, “then” for “than”.",
    why: "Both are words, so that no dictionary sees the slip; what stands before and behind it does.",
    category: "spelling",
    severity: "warning",
    fix: "unsafe",
    needsWords: true,
    because: { unsafe: "beside these words people write the other one" },
  },
  examples: [
    {
      name: "each in its place",
      markdown: "It's late, and the bell has lost its tongue. First ring, then listen: longer than you think.",
    },
    {
      name: "words that sound alike",
      markdown: "The bell rang in it's tower, heavier then 40 kg. Lets see weather you like it; you could loose your hearing.",
      reports: [
        '1:18 "it\'s" stands where "its" makes sense',
        '1:38 "then" stands where "than" makes sense',
        '1:50 "Lets" stands where "Let\'s" makes sense',
        '1:59 "weather" stands where "whether" makes sense',
        '1:90 "loose" stands where "lose" makes sense',
      ],
      fixed: "The bell rang in its tower, heavier than 40 kg. Let's see whether you like it; you could lose your hearing.",
    },
    {
      name: "by what the words beside can be",
      markdown: "The oak sheds it's leaves. A viola is heavier then violins, and smaller then Anna's cello.",
      reports: ['1:15 "it\'s" stands where "its" makes sense', '1:47 "then" stands where "than" makes sense'],
      fixed: "The oak sheds its leaves. A viola is heavier than violins, and smaller then Anna's cello.",
    },
    {
      name: "an owner before what is done, and a question in a question",
      markdown:
        "The oak is old. It's branches are bare. It's main root is deep. Ask the birds weather they sing. It's birds that sing.",
      reports: [
        '1:17 "It\'s" stands where "Its" makes sense',
        '1:41 "It\'s" stands where "Its" makes sense',
        '1:79 "weather" stands where "whether" makes sense',
      ],
      fixed:
        "The oak is old. Its branches are bare. Its main root is deep. Ask the birds whether they sing. It's birds that sing.",
    },
    {
      name: "by what the words beside can be, of more words",
      markdown:
        "More accurate then guesswork, it needs less oil then tallow. The oak lost it's way. It's upper branch is dry, and the gardener looses time. It is to hot. Its raining. There are to many weeds in the childrens bed.",
      reports: [
        '1:15 "then" stands where "than" makes sense',
        '1:49 "then" stands where "than" makes sense',
        '1:75 "it\'s" stands where "its" makes sense',
        '1:85 "It\'s" stands where "Its" makes sense',
        '1:128 "looses" stands where "loses" makes sense',
        '1:147 "to" stands where "too" makes sense',
        '1:155 "Its" stands where "It\'s" makes sense',
        '1:178 "to" stands where "too" makes sense',
        '1:199 "childrens" stands where "children\'s" makes sense',
      ],
      fixed:
        "More accurate than guesswork, it needs less oil than tallow. The oak lost its way. Its upper branch is dry, and the gardener loses time. It is too hot. It's raining. There are too many weeds in the children's bed.",
    },
    {
      name: "what may follow",
      markdown:
        "Make it smaller then bake it. Add more water then stir. It is to clean and to open doors. The bolt is loose the first day. He looses an arrow. It's time. Its raining season is short. It's late when frost is near. This is to many people a rule.",
    },
    {
      name: "one letter away, and a blank too many or too few",
      markdown: "This is on of the seeds. Take tea in stead of water, and wait atleast a day.",
      reports: [
        '1:9 "on" stands where "one" makes sense',
        '1:35 "in stead" stands where "instead" makes sense',
        '1:63 "atleast" stands where "at least" makes sense',
      ],
      fixed: "This is one of the seeds. Take tea instead of water, and wait at least a day.",
    },
    {
      name: "places where both make sense",
      markdown:
        "It was on the shelf. That is what it's for; larger, then smaller. The weather was too hot to loose an arrow: of coarse sand.",
    },
    { name: "code and other languages", markdown: "Run `more then 4`. Der Weg ist weit, und wir sind nicht allein: fort he." },
  ],
  visit: { text: check, aside: check },
});

/** A slip comes once or twice. */
const OFTEN = 2;

/** Quotes and brackets before the first word of a sentence. */
const CLOSE = 3;

let confusionsOf: Confusions | undefined;

function check(prose: Prose, context: RuleContext): void {
  confusionsOf ??= confusionsIn([apostrophes, homophones, rareWords, slips, soundAlikes, splits]);
  for (const [at, word] of prose.words.entries()) {
    if (word.kind === "code") continue;
    const found = confusionsOf(keyOf(word)).find((confusion) => matches(confusion, prose, at));
    if (found === undefined || isName(prose, at) || isSubject(found, context)) continue;
    if (isEnglish(prose, context)) report(found, prose, at, word, context);
  }
  if (BY_GRAMMAR.test(prose.text)) checkGrammar(prose, context);
}

/** Looks at what neighbours can be, where the patterns of words say nothing. */
function checkGrammar(prose: Prose, context: RuleContext): void {
  const { words } = context;
  for (const sentence of sentencesOf(prose, words)) {
    for (const [at, { word }] of sentence.entries()) {
      const right = meantByGrammar(sentence, at, words);
      if (right === null || !isEnglish(prose, context)) continue;
      const position = prose.words.indexOf(word);
      const isReported = confusionsOf?.(keyOf(word)).some((confusion) => matches(confusion, prose, position));
      if (!isReported) report({ right, wrong: [keyOf(word)] }, prose, position, word, context);
    }
  }
}

/** A capital inside a sentence. */
function isName({ sentences, words }: Prose, at: number): boolean {
  const { index, text } = words[at] as Word;
  return /^\p{Lu}/u.test(text) && !sentences.some((sentence) => sentence.index <= index && index - sentence.index < CLOSE);
}

/** Whether the notes are about what the word means: they have another word of its subject, or have it often. */
function isSubject({ unless, wrong }: Confusion, { vault }: RuleContext): boolean {
  if (unless.length === 0) return false;
  const ours = vault.of(vaultWords);
  return ours.count(wrong.join(" ")) > OFTEN || unless.some((word) => ours.count(word) > 0);
}

function report(
  { right, wrong }: Pick<Confusion, "right" | "wrong">,
  prose: Prose,
  at: number,
  first: Word,
  { report }: RuleContext,
): void {
  const last = prose.words[at + wrong.length - 1] as Word;
  const text = prose.text.slice(first.index, last.index + last.text.length);
  const expected = right.map((each) => withCaseOf(text, each));
  report({
    start: first.start,
    end: last.end,
    message: `"${text}" stands where "${expected[0]}" makes sense`,
    expected,
    fix: { kind: "unsafe" },
  });
}
