import type { Prose } from "@notewright/parser";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";
import { isRunningText, literalRange } from "../typography/literal-range.ts";

export const malformedLink: Rule = defineRule({
  meta: {
    id: "malformed-link",
    summary:
      "Disallow links whose marks are not quite those of a link: a blank inside, a slash or a bracket too few, no target.",
    why: "It is shown as it is written, and leads nowhere.",
    category: "link",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "with these marks it is a link" },
  },
  examples: [
    { name: "links", markdown: "[Oak](https://example.org/oak), [[Elm]], <https://example.org> and [[Ash|the ash]]." },
    {
      name: "a blank between text and address",
      markdown: "See [the oak] (https://example.org/oak).",
      reports: ['1:14 Unexpected " " inside of a link, expected none'],
      fixed: "See [the oak](https://example.org/oak).",
    },
    {
      name: "one slash",
      markdown: "See http:/example.org/oak and [elm](https:/example.org/elm).",
      reports: [
        '1:5 An address begins with "http:/", expected "http://"',
        '1:37 An address begins with "https:/", expected "https://"',
      ],
      fixed: "See http://example.org/oak and [elm](https://example.org/elm).",
    },
    {
      name: "a wikilink with a bracket too few, and one to nothing",
      markdown: "An [[oak] stands beside [[]].",
      reports: ['1:9 "[[oak]" lacks a bracket, expected "]]"', '1:25 "[[]]" links to nothing, expected a name'],
      fixed: "An [[oak]] stands beside [[]].",
    },
    {
      name: "brackets of other kinds",
      markdown:
        "He said [sic] (https://example.org). A matrix [[1, 2], [3, 4]], the [[ -f x ]] of a shell, and `[[]]` in code. Saw [[oak] ash], tune [[string] peg [turn]].",
    },
  ],
  visit: {
    text: check,
    link({ isExact, kind, start, url }, { report }) {
      const scheme = /^https?:\/(?=[\w-]+\.)/.exec(url)?.[0];
      if (scheme !== undefined && isExact && kind !== "wikiLink" && kind !== "embed") report(slash(scheme, start));
    },
  },
});

function slash(scheme: string, start: number): Parameters<RuleContext["report"]>[0] {
  return {
    start,
    end: start + scheme.length,
    message: `An address begins with "${scheme}", expected "${scheme}/"`,
    expected: [`${scheme}/`],
    fix: { kind: "unsafe" },
  };
}

const BLANK = /(?<![\]!\\\w[])\[(?!(?:sic|x|X|\^)\])[^\][\n]*\p{L}{2}[^\][\n]*\] (?=\((?:https?:\/\/|mailto:)[^\s)]+\))/gu;
const SLASH = /(?<![\w/:.])https?:\/(?=[\w-]+\.[\w-]+)/g;
const OPEN = /(?<![\][\\\w])\[\[(?=[^\][\n]*\p{L})[^\][\n,]{1,80}\](?![\][(])/gu;
const EMPTY = /(?<![\][\\\w])\[\[\]\](?![\][(])/g;

function check(prose: Prose, { note, report }: RuleContext): void {
  const { text } = prose;
  const rangeOf = (index: number, end: number): { start: number; end: number } | null =>
    isRunningText(prose, index, end) ? literalRange(prose, index, end, note.source.text) : null;
  if (text.includes("http"))
    for (const { 0: scheme, index } of text.matchAll(SLASH))
      if (prose.kindAt(index) === "text" && rangeOf(index, index + scheme.length) !== null)
        report(slash(scheme, prose.offsetAt(index)));
  if (!text.includes("[")) return;
  for (const { 0: all, index } of text.matchAll(BLANK)) {
    const range = rangeOf(index + all.length - 2, index + all.length + 1);
    if (range === null || prose.kindAt(index) !== "text") continue;
    const start = range.start + 1;
    report({
      start,
      end: start + 1,
      message: 'Unexpected " " inside of a link, expected none',
      expected: [""],
      fix: { kind: "unsafe" },
    });
  }
  for (const { 0: all, index } of text.matchAll(OPEN)) {
    const range = rangeOf(index, index + all.length);
    if (range === null || isBalanced(text, index)) continue;
    const message = `"${all}" lacks a bracket, expected "]]"`;
    report({ start: range.end - 1, end: range.end, message, expected: ["]]"], fix: { kind: "unsafe" } });
  }
  for (const { 0: all, index } of text.matchAll(EMPTY)) {
    const range = rangeOf(index, index + all.length);
    if (range !== null) report({ ...range, message: '"[[]]" links to nothing, expected a name' });
  }
}

/** "[[oak] or ash]": whether all brackets from a place on are closed, as in the usage of a command. */
function isBalanced(text: string, from: number): boolean {
  let open = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "[") open++;
    else if (text[at] === "]" && --open === 0) return true;
  }
  return false;
}
