import type { Prose, Word } from "@notewright/parser";
import { articleBefore } from "../articles/article-before.ts";
import { isJoint, isLabel } from "../articles/no-article.ts";
import { isEnglish } from "../language/is-english.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";

export const indefiniteArticle: Rule = defineRule({
  meta: {
    id: "indefinite-article",
    summary: "Require “an” before a vowel that is heard, and “a” before a consonant.",
    why: "The sound counts, not the letter: an hour, a user, an FM radio, a UV lamp. What may be read in two ways is left alone.",
    category: "grammar",
    severity: "warning",
    fix: "safe",
    because: {
      safe: "the next word is spoken with a sound that leaves no choice",
      unsafe: "the next word is mostly spoken so",
    },
    needsWords: true,
  },
  examples: [
    {
      name: "as it is heard",
      markdown:
        "An hour, a unit, a one-way street, an honest answer, an 8-bit sampler, a UV lamp, an FM radio, a *European* oak.",
    },
    {
      name: "as it is written",
      markdown: "A oak needs an uniform soil and a hour of sun. An green frog sits on a **old** leaf, near a 11 kg stone.",
      reports: [
        '1:1 "A" before "oak", expected "An"',
        '1:13 "an" before "uniform", expected "a"',
        '1:33 "a" before "hour", expected "an"',
        '1:48 "An" before "green", expected "A"',
        '1:70 "a" before "old", expected "an"',
        '1:91 "a" before "11", expected "an"',
      ],
      fixed: "An oak needs a uniform soil and an hour of sun. A green frog sits on an **old** leaf, near an 11 kg stone.",
    },
    {
      name: "spelt letter by letter",
      markdown: "A MRI scan, an USB plug, a X-ray, and a `html` page.",
      reports: [
        '1:1 "A" before "MRI", expected "An"',
        '1:13 "an" before "USB", expected "a"',
        '1:26 "a" before "X", expected "an"',
        '1:39 "a" before "html", expected "an"',
      ],
      fixed: "An MRI scan, a USB plug, an X-ray, and an `html` page.",
    },
    {
      name: "an adverb before the adjective",
      markdown: "An very old pear, and a often pruned one.",
      reports: ['1:1 "An" before "very", expected "A"', '1:23 "a" before "often", expected "an"'],
      fixed: "A very old pear, and an often pruned one.",
    },
    {
      name: "and, without its last letter",
      markdown: "Bread an butter for tea.",
      reports: ['1:7 "an" before "butter", expected "and"'],
      fixed: "Bread and butter for tea.",
    },
    {
      name: "read in two ways",
      markdown:
        "A SQL course, an SQL course; a RAM chip, an RAM chip; an historic inn, a herb, a herbs list, an herbal tea, a homage; a Uint16 value, an Uint16 value.",
    },
    {
      name: "a letter is no article",
      markdown: "Vitamin A is in it, and plan a is off. If a equals b, a is left out. Is A under B? Note a: an A.",
    },
    { name: "another language", markdown: "Il faut aller à Rome: il y a un train.\n\nSie stand an der Ecke, und er kam an." },
  ],
  visit: { text: check, aside: check },
});

/** How many times commoner one article must be than "and", or "and" than it: three times. */
const SURE = 0.5;

const ARTICLE = /^(?:a|an)$/i;
/** What may stand between an article and the word it goes with: a blank, and opening quotes or brackets. */
const BETWEEN = /^(?: {1,2}|\s?\n\s*)["“'‘([]{0,2}$/;

function check(prose: Prose, context: RuleContext): void {
  for (const [at, word] of prose.words.entries()) {
    if (!ARTICLE.test(word.text) || word.kind === "code") continue;
    const next = prose.words[at + 1];
    if (next !== undefined && isBeside(prose, word, next)) checkOne(prose, at, next, context);
  }
}

function checkOne(prose: Prose, at: number, next: Word, context: RuleContext): void {
  const { report, words } = context;
  const { end, start, text } = prose.words[at] as Word;
  const actual = text.toLowerCase();
  const goesOn = /^[-‑]\p{L}/u.test(prose.text.slice(next.index + next.text.length, next.index + next.text.length + 2));
  const wanted = articleBefore({ text: next.text, goesOn, isCode: next.kind === "code" }, words);
  if (wanted === "either" || wanted === actual || isLabel(prose, at) || (!goesOn && isJoint(actual, next.text))) return;
  if (!isEnglish(prose, context)) return;
  const expected = /^A/.test(text) ? `A${wanted.slice(1)}` : wanted;
  // "Bread an butter": a letter may be missing instead.
  const joins = wanted === "a" ? words.pair("and", next.text) - words.pair("a", next.text) : Number.NEGATIVE_INFINITY;
  const before = prose.words[at - 1];
  const isAnd =
    joins > 0 && text === "an" && before !== undefined && words.pair(before.text, "and") > words.pair(before.text, "a") + SURE;
  report({
    start,
    end,
    message: `"${text}" before "${next.text}", expected "${isAnd ? "and" : expected}"`,
    expected: isAnd ? ["and", expected] : [expected],
    fix: { kind: joins < -SURE ? "safe" : "unsafe" },
  });
}

/** A blank, and opening quotes or brackets, before the article; `&'a str` is code. */
const BEFORE = /(?:^|[\s—–])["“'‘([]?$/;

function isBeside({ text }: Prose, word: Word, next: Word): boolean {
  const before = text.slice(Math.max(0, word.index - 2), word.index);
  return BEFORE.test(before) && BETWEEN.test(text.slice(word.index + word.text.length, next.index));
}
