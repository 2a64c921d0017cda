import type { Prose, Word } from "@notewright/parser";
import { isLabel } from "../articles/no-article.ts";
import { doubling } from "../grammar/doubling.ts";
import { sentencesOf, type Token } from "../grammar/tokens.ts";
import { isEnglish } from "../language/is-english.ts";
import { defineRule, type Report, type Rule, type RuleContext } from "../rule.ts";
import { speaksOfSlips } from "../spelling/spoken-of.ts";

export const doubledWord: Rule = defineRule({
  meta: {
    id: "doubled-word",
    summary: "Disallow a word that is written twice in a row.",
    why: "It is left over from a change of the sentence, and the eye skips it.",
    category: "grammar",
    severity: "warning",
    fix: "safe",
    because: { safe: "no phrase has this word twice in a row", unsafe: "one of the two words is enough" },
    needsWords: true,
  },
  examples: [
    { name: "each word once", markdown: "The bread is in the oven." },
    {
      name: "twice, also over the end of a line",
      markdown: "The bread is in in the oven. Take it out when the\nthe crust is brown.",
      reports: ['1:14 "in" is written twice', '1:47 "the" is written twice'],
      fixed: "The bread is in the oven. Take it out when the\ncrust is brown.",
    },
    {
      name: "that, before a word that goes on from it",
      markdown: "He knew that that the tide was turning.",
      reports: ['1:9 "that" is written twice'],
      fixed: "He knew that the tide was turning.",
    },
    {
      name: "half of it in a link",
      markdown: "Look into the [the oven](oven.md), and never open [it](a.md) [it](b.md).",
      reports: ['1:16 "the" is written twice'],
      fixed: "Look into the [oven](oven.md), and never open [it](a.md) [it](b.md).",
    },
    {
      name: "doubled on purpose",
      markdown:
        "I had had enough. All that that bird does is very, very loud. Duran Duran sang; the baby says bye bye. A `long long` is long.",
    },
    {
      name: "each word in its place: a verb and its particle, a clause and what goes on from it, an object and the next phrase",
      markdown:
        "Ring in in the morning, or turn it on on Sunday. What it is is a gong. Whatever you do do not drop it. The organ that he plays on on feasts is old. She gave her her viol. I know that that is loud. The keys it has has made it dear. We use use cases. The one she dreams of of course sings. After this this bell rings.",
    },
    {
      name: "names of dishes and drums that are a word twice, and letters of a formula",
      markdown:
        "Fry the mahi mahi with piri piri and set the juice with agar agar. A tom tom and a tam tam play. Let x x be four.",
    },
    {
      name: "two that are marked otherwise, each with its own part of the line",
      markdown: "- **colour: any** Any colour will do.\n- **ripe** _ripe_ plums, and a **bold** *bold* one.",
    },
    {
      name: "a name that ends in what it names",
      markdown: "She sells Ada Garden Tools tools, and oils them.",
    },
    {
      name: "a label and its value",
      markdown: "Name name: the key is `name`. A class class (see there) and 10 10 are no slip.",
    },
  ],
  visit: { text: check, aside: check },
});

function check(prose: Prose, context: RuleContext): void {
  if (speaksOfSlips(prose)) return;
  for (const sentence of sentencesOf(prose, context.words)) {
    for (let at = 1; at < sentence.length; at++)
      if (sentence[at]?.text === sentence[at - 1]?.text) checkWord(sentence, at, prose, context);
  }
}

function checkWord(sentence: readonly Token[], at: number, prose: Prose, context: RuleContext): void {
  const { note, report, words } = context;
  const [{ word: first }, { text, joined, word: second }] = [sentence[at - 1], sentence[at]] as [Token, Token];
  if (!joined || !/^\p{L}+(?:'\p{L}+)?$/u.test(text)) return;
  if (first.kind === "code" || second.kind === "code" || isLabelOrName(prose, first, second)) return;
  if (sentence[at - 2]?.text === text || sentence[at + 1]?.text === text) return;
  const found = doubling(sentence, at, words);
  if (found === null || (text === "a" && isLabel(prose, prose.words.indexOf(first))) || !isEnglish(prose, context)) return;
  const slip = repair(note.source.text, first, second, found);
  if (slip !== null) report({ message: `"${second.text}" is written twice`, ...slip });
}

/** What is to go; null where the two belong to different parts of the line, as the texts of two links, which may be alike. */
function repair(text: string, first: Word, second: Word, found: "certain" | "likely"): Omit<Report, "message"> | null {
  const behind = /^[ \t]/.test(text.slice(second.end, second.end + 1));
  const between = text.slice(first.end, second.start);
  if (/\S/.test(between)) {
    // "the [the oven](oven.md)": marks stand between them, and must stay. "**any** _any_", "**any** Any": each is in a part of its own.
    if (!behind || /^\S+\s+\S/.test(between) || (/^\p{Lu}/u.test(second.text) && !/^\p{Lu}/u.test(first.text))) return null;
    const end = second.end + 1;
    return { start: second.start, end, expected: [""], fix: { kind: "unsafe" } };
  }
  // The end of a line stays: the second word goes with the blank behind it, or else with the one before.
  const edit =
    /[\r\n]/.test(between) && behind
      ? { start: second.start, end: second.end + 1, text: "" }
      : { start: first.end, end: second.end, text: "" };
  return {
    start: first.start,
    end: second.end,
    expected: [first.text],
    fix: { kind: found === "certain" ? "safe" : "unsafe", edits: [edit] },
  };
}

/** Whether a word in capitals stands right before. */
function endsName(before: string): boolean {
  return /(?:^|\s)\p{Lu}[\p{L}\d-]* $/u.test(before.slice(-60));
}

/** "Duran Duran", "Name name: …", "a-b b": names, labels and parts of longer words, unless the sentence begins with a small word. */
function isLabelOrName({ text }: Prose, first: Word, second: Word): boolean {
  const capitals = [first, second].filter((each) => /^\p{Lu}/u.test(each.text)).length;
  if (capitals === 2) return true;
  const [before, after] = [text.slice(0, first.index), text.slice(second.index + second.text.length)];
  // "Ada Garden Tools tools": a name, and what it names.
  if (capitals === 1 && second.text.length > 3 && /^\p{Lu}/u.test(first.text) && endsName(before)) return true;
  return /^\s?[:(=]|^[-/$@_]|^\.\w/.test(after) || /[-/.$@#\w]$/.test(before);
}
