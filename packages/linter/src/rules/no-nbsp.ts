import { defineRule, type Rule } from "../rule.ts";

const NBSP = "\u00A0";

export const noNbsp: Rule = defineRule({
  meta: {
    id: "no-nbsp",
    summary: "Disallow no-break spaces in prose.",
    why: "They come with text pasted from web pages, look like spaces, and break search, diffing and word splitting.",
    category: "typography",
    severity: "warning",
    fix: "safe",
  },
  examples: [
    { name: "plain space", markdown: "Route 53 is DNS." },
    {
      name: "pasted no-break space",
      markdown: "Route\u00A053 is DNS.",
      reports: ["1:6 Unexpected no-break space, expected a space"],
      fixed: "Route 53 is DNS.",
    },
    {
      name: "beside a space, where one of the two is too many",
      markdown: "A heap is a tree.\u00A0 Its root is the largest key.",
      reports: ["1:18 Unexpected no-break space, expected a space"],
      fixed: "A heap is a tree. Its root is the largest key.",
    },
    { name: "in code it may be meant", markdown: "Match it with `[ \u00A0]`." },
    { name: "written as a character reference it is meant", markdown: "100&nbsp;km" },
    {
      name: "where a space would make a list, only reported",
      markdown: "-\u00A0not a list item",
      reports: ["1:2 Unexpected no-break space, expected a space"],
    },
  ],
  visit: {
    text(prose, { note, report }) {
      for (let index = prose.text.indexOf(NBSP); index >= 0; index = prose.text.indexOf(NBSP, index + 1)) {
        const start = prose.offsetAt(index);
        const end = prose.endOffsetAt(index + 1);
        if (prose.kindAt(index) === "code" || end - start !== 1) continue;
        const { text } = note.source;
        const blanks = blanksAround(text, start);
        const lineStart = text.slice(note.source.lines.range(note.source.lines.point(start).line).start, blanks.start);
        const edge = /^$|[\r\n]/;
        const removed = edge.test(text[blanks.end] ?? "") || lineStart === "";
        // Behind a bullet, number or hash a space would turn the line into a list item or heading.
        const structural = /^[\s>]*(?:[-+*]|\d{1,9}[.)]|#{1,6})$/.test(lineStart);
        report({
          start,
          end,
          message: "Unexpected no-break space, expected a space",
          expected: [blanks.end - blanks.start > 1 || removed ? "" : " "],
          ...(!structural && { fix: { kind: "safe", edits: [{ ...blanks, text: removed ? "" : " " }] } }),
        });
      }
    },
  },
});

/** The run of blanks around an offset: an edit replaces the whole of it, so that no two spaces are left. */
function blanksAround(text: string, offset: number): { start: number; end: number } {
  const blank = (at: number): boolean => text[at] === " " || text[at] === "\t" || text[at] === NBSP;
  let start = offset;
  let end = offset + 1;
  while (blank(start - 1)) start--;
  while (blank(end)) end++;
  return { start, end };
}
