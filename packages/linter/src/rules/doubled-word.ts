import type { Prose, Word } from "@notewright/parser";
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
    because: { safe: "the word says nothing more the second time", unsafe: "one of the two words is enough" },
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

/** Words that are doubled for stress, or as one expression. */
const MAY_DOUBLE = new Set(
  "aye big blah bye can cha chop dum far go ha had hear hey ho hush knock la long many more much na never no now old pom so that there tut very wait well win yes yo".split(
    " ",
  ),
);

/** What "that" can only join, and so not be meant itself before it. */
const AFTER_THAT = new Set(
  "the a an i you he she it we they is are was were has have can could will would shall should may might must there this these those my your his its our their".split(
    " ",
  ),
);

function check(prose: Prose, { note, report }: RuleContext): void {
  if (speaksOfSlips(prose)) return;
  for (let at = 1; at < prose.words.length; at++) {
    const [first, second] = [prose.words[at - 1] as Word, prose.words[at] as Word];
    const text = second.text.toLowerCase();
    if (text !== first.text.toLowerCase() || !/^\p{L}+(?:['’]\p{L}+)?$/u.test(text)) continue;
    if (first.kind === "code" || second.kind === "code" || !isDoubled(prose, first, second, prose.words[at + 1])) continue;
    const before = prose.words[at - 2];
    if (before?.text.toLowerCase() === text || prose.words[at + 1]?.text.toLowerCase() === text || !isEnglish(prose, note))
      continue;
    const slip = repair(note.source.text, first, second);
    if (slip !== null) report({ message: `"${second.text}" is written twice`, ...slip });
  }
}

/** What is to go; null where the two are the texts of two links, which may be alike. */
function repair(text: string, first: Word, second: Word): Omit<Report, "message"> | null {
  const behind = /^[ \t]/.test(text.slice(second.end, second.end + 1));
  const between = text.slice(first.end, second.start);
  if (/\S/.test(between)) {
    // "the [the oven](oven.md)": marks stand between them, and must stay.
    if (!behind) return null;
    const end = second.end + 1;
    return { start: second.start, end, expected: [""], fix: { kind: "unsafe" } };
  }
  // The end of a line stays: the second word goes with the blank behind it, or else with the one before.
  const edit =
    /[\r\n]/.test(between) && behind
      ? { start: second.start, end: second.end + 1, text: "" }
      : { start: first.end, end: second.end, text: "" };
  return { start: first.start, end: second.end, expected: [first.text], fix: { kind: "safe", edits: [edit] } };
}

/** Whether a word in capitals stands right before. */
function endsName(before: string): boolean {
  return /(?:^|\s)\p{Lu}[\p{L}\d-]* $/u.test(before.slice(-60));
}

function isDoubled({ text }: Prose, first: Word, second: Word, next: Word | undefined): boolean {
  const end = second.index + second.text.length;
  if (!/^\s+$/.test(text.slice(first.index + first.text.length, second.index))) return false;
  const word = second.text.toLowerCase();
  if (word === "that") return next !== undefined && AFTER_THAT.has(next.text.toLowerCase()) && /^\s/.test(text.slice(end));
  if (MAY_DOUBLE.has(word)) return false;
  const capitals = [first, second].filter((each) => /^\p{Lu}/u.test(each.text)).length;
  // "Duran Duran", "Name name: …": names and labels, unless the sentence begins with a small word.
  if (capitals === 2) return false;
  // "Ada Garden Tools tools": a name, and what it names.
  if (capitals === 1 && word.length > 3 && /^\p{Lu}/u.test(first.text) && endsName(text.slice(0, first.index))) return false;
  return (
    !/^\s?[:(=]/.test(text.slice(end)) &&
    !/[-/.$@#\w]$/.test(text.slice(0, first.index)) &&
    !/^[-/$@_]|^\.\w/.test(text.slice(end))
  );
}
