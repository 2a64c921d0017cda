import { anyOf, endOf, type ParsedNote, type Prose, startOf } from "@notewright/parser";
import type { RootContent } from "mdast";
import { insidePhrases, wholePhrases } from "../residue/web-phrases.ts";
import { defineRule, type Report, type Rule } from "../rule.ts";
import { isRunningText, literalRange } from "../typography/literal-range.ts";

export const webResidue: Rule = defineRule({
  meta: {
    id: "web-residue",
    summary: "Disallow words that belong to a web page, not to its text.",
    why: 'Buttons, hints for screen readers and marks of a wiki are copied along with the text: "(opens in a new tab)", "Copy link", "[citation needed]".',
    category: "residue",
    severity: "warning",
    fix: "safe",
    because: { safe: "the words belong to the page that the text was copied from" },
  },
  examples: [
    { name: "text alone", markdown: "See the museum of harps. Open it in a new tab." },
    {
      name: "a hint for screen readers",
      markdown: "Tuned at the museum(opens in a new tab) and the workshop (opens in new window).",
      reports: [
        '1:20 Unexpected "(opens in a new tab)" from a web page, expected none',
        '1:58 Unexpected "(opens in new window)" from a web page, expected none',
      ],
      fixed: "Tuned at the museum and the workshop.",
    },
    {
      name: "a button between paragraphs",
      markdown: "A harp has 47 strings.\n\nCopy link\n\nA lyre has seven.\n\nWas this page helpful?",
      reports: [
        '3:1 Unexpected "Copy link" from a web page, expected none',
        '7:1 Unexpected "Was this page helpful?" from a web page, expected none',
      ],
      fixed: "A harp has 47 strings.\n\nA lyre has seven.",
    },
    {
      name: "marks of a wiki and of footnotes",
      markdown: "## History[edit]\n\nThe harp is old.[citation needed]\n\n* Made of willow. ↩",
      reports: [
        '1:11 Unexpected "[edit]" from a web page, expected none',
        '3:17 Unexpected "[citation needed]" from a web page, expected none',
        '5:19 Unexpected "↩" from a web page, expected none',
      ],
      fixed: "## History\n\nThe harp is old.\n\n* Made of willow.",
    },
    { name: "text about buttons", markdown: "Press **Copy link**, then choose `Read more`.\n\n1. Skip to content\n2. Press ↩" },
    { name: "a link or a heading of the note's own", markdown: "# Feedback\n\n[Back to top](#harps)\n\n[Read more](harps.md)" },
  ],
  visit: {
    text(prose, { note, report }) {
      for (const found of residueIn(prose, note)) report(found);
    },
    note(note, { report }) {
      const blocks = note.tree.children;
      for (const [index, block] of blocks.entries()) {
        if (block.type !== "paragraph" || endOf(block) - startOf(block) > 60) continue;
        const text = note.source.text.slice(startOf(block), endOf(block));
        if (!WHOLE.test(text)) continue;
        const edit = cutOut(blocks, index);
        report({
          start: startOf(block),
          end: endOf(block),
          message: `Unexpected "${text}" from a web page, expected none`,
          ...(edit !== null && { fix: { kind: "safe", edits: [{ ...edit, text: "" }] } }),
        });
      }
    },
  },
});

const INSIDE = new RegExp(
  `[ \\u00A0]?(?:${anyOf(insidePhrases)}|(?<=^[^\\n]{1,100})\\[edit(?: source)?\\](?=$)|(?<=[.!?)\\]"”’])\\s?↩\\uFE0E?(?=$))`,
  "giu",
);
const WHOLE = new RegExp(`^${anyOf(wholePhrases)}(?: ?[»›→↑])?$`, "iu");

function* residueIn(prose: Prose, note: ParsedNote): Generator<Report> {
  const { block, text } = prose;
  if (!text.includes("(") && !text.includes("[") && !text.includes("↩") && !/opens/i.test(text)) return;
  for (const match of text.matchAll(INSIDE)) {
    const phrase = match[0].trim();
    if (phrase.startsWith("[edit") && block.type !== "heading") continue;
    const start = match.index + match[0].indexOf(phrase);
    const end = start + phrase.length;
    if (!isRunningText(prose, start, end)) continue;
    const range = literalRange(prose, start, end, note.source.text);
    if (range === null) continue;
    const blank = literalRange(prose, match.index, end, note.source.text);
    // All of a block, or the first word of it, is not taken away: the rest would be another block.
    const leaves = /[\p{L}\p{N}.!?)"”’]$/u.test(text.slice(0, match.index)) && blank !== null;
    yield {
      ...range,
      message: `Unexpected "${phrase}" from a web page, expected none`,
      expected: [""],
      ...(leaves && { fix: { kind: "safe", edits: [{ ...blank, text: "" }] } }),
    };
  }
}

/** The block and the gap to one neighbour, where both neighbours stay as they are without it. */
function cutOut(blocks: readonly RootContent[], index: number): { start: number; end: number } | null {
  const block = blocks[index] as RootContent;
  const before = blocks[index - 1];
  const after = blocks[index + 1];
  const stays = ({ type }: RootContent): boolean => type === "paragraph" || type === "heading";
  if (before === undefined || !stays(before) || (after !== undefined && !stays(after))) return null;
  return after === undefined ? { start: endOf(before), end: endOf(block) } : { start: startOf(block), end: startOf(after) };
}
