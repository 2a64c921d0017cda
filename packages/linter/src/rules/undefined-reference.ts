import { endOf, type Prose, startOf } from "@notewright/parser";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";
import { literalRange } from "../typography/literal-range.ts";
import { viewOf } from "../walk.ts";

export const undefinedReference: Rule = defineRule({
  meta: {
    id: "undefined-reference",
    summary: "Require a definition for each link and footnote that refers to one, and a reference for each footnote.",
    why: "Without its definition the brackets are shown as they are written; a footnote that nothing refers to is not shown at all.",
    category: "link",
    severity: "warning",
    fix: null,
  },
  examples: [
    {
      name: "defined",
      markdown: "Oak is hard[^1], see [the book][oak].\n\n[^1]: Brinell 34.\n\n[oak]: https://example.org/oak",
    },
    {
      name: "a link without a definition",
      markdown: "See [the book][oka] and [the map][].\n\n[oak]: https://example.org/oak",
      reports: [
        '1:15 There is no definition "[oka]:", expected one for the link',
        '1:25 There is no definition "[the map]:", expected one for the link',
      ],
    },
    {
      name: "a footnote without its text, and one that nothing refers to",
      markdown: "Oak is hard[^hard].\n\n[^soft]: Lime is soft.",
      reports: [
        '1:12 There is no footnote "[^hard]:", expected one',
        '3:1 Nothing refers to the footnote "[^soft]", expected a reference',
      ],
    },
    {
      name: "paths by which a generator of documentation finds what it describes",
      markdown: "[`Kettle`][crate::kitchen::Kettle] boils, and [the oven][kitchen.oven.bake] bakes.",
    },
    {
      name: "brackets that are no references",
      markdown: "The field a[0][1], a `[x][y]`, any of [^a-z], \\[the book][oak], [x] done, and [1][2] are none.",
    },
  ],
  visit: {
    text: check,
    note(note, { report }) {
      const { footnoteReferences, footnotes } = viewOf(note);
      const { text } = note.source;
      for (const footnote of footnotes) {
        if (footnoteReferences.has(footnote.identifier)) continue;
        const start = startOf(footnote);
        const label = /^\[\^[^\]]*\]/.exec(text.slice(start, endOf(footnote)))?.[0] ?? "";
        if (label === "" || text.includes(label, start + 1) || text.slice(0, start).includes(label)) continue;
        report({
          start,
          end: start + label.length,
          message: `Nothing refers to the footnote "${label}", expected a reference`,
        });
      }
    },
  },
});

/** "Text[^name]": a mark behind a word; elsewhere it may be a pattern. */
const FOOTNOTE = /(?<=[\p{L}\p{N}.,;:!?)"”’])\[\^[\w-]{1,40}\](?![([*+?{\w])/gu;
/** Paths in code: rustdoc and mkdocstrings link to what has them, without a definition. */
const PATH = /^[\p{L}_][\w-]*(?:(?:::|\.)[\p{L}_][\w-]*)+(?:!|\(\))?$/u;
/** "[text][name]", "[name][]": with letters in both, as numbers are places in a list. */
const LINK = /(?<![\]!\\\w[])\[([^\][\n]*\p{L}{2}[^\][\n]*)\]\[((?=[^\]]*\p{L})[^\][\n^]{2,80}|)\](?![([:])/gu;

function check(prose: Prose, { note, report }: RuleContext): void {
  const { text } = prose;
  if (!text.includes("[")) return;
  const source = note.source.text;
  const isWritten = (index: number, end: number): boolean =>
    prose.kindAt(index) === "text" && prose.kindAt(end - 1) === "text" && literalRange(prose, index, end, source) !== null;
  for (const { 0: label, index } of text.matchAll(FOOTNOTE)) {
    const end = index + label.length;
    if (!isWritten(index, end)) continue;
    report({
      start: prose.offsetAt(index),
      end: prose.endOffsetAt(end),
      message: `There is no footnote "${label}:", expected one`,
    });
  }
  for (const { 0: all, 1: shown = "", 2: name = "", index } of text.matchAll(LINK)) {
    const [end, middle] = [index + all.length, index + shown.length + 1];
    if (PATH.test(name) || !isWritten(index, index + 1) || !isWritten(middle, end)) continue;
    report({
      start: prose.offsetAt(name === "" ? index : middle + 1),
      end: prose.endOffsetAt(end),
      message: `There is no definition "[${name || shown}]:", expected one for the link`,
    });
  }
}
