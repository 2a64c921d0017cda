import { endOf, type ParsedNote, startOf } from "@notewright/parser";
import { visit } from "unist-util-visit";
import { defineRule, type Rule } from "../rule.ts";

export const consecutiveBlankLines: Rule = defineRule({
  meta: {
    id: "consecutive-blank-lines",
    summary: "Disallow several blank lines in a row.",
    why: "They mean no more than one does, and show where text was taken out or pasted in. A note that keeps two before most of its headings does so on purpose.",
    category: "typography",
    severity: "info",
    fix: "safe",
    because: { safe: "one blank line says the same as several" },
  },
  examples: [
    { name: "one blank line", markdown: "Knead.\n\nLet it rest.\n\nBake." },
    {
      name: "two and three blank lines",
      markdown: "Knead.\n\n\nLet it rest.\n\n\n\nBake.",
      reports: ["3:1 Unexpected second blank line, expected one", "6:1 Unexpected 2 more blank lines, expected one"],
      fixed: "Knead.\n\nLet it rest.\n\nBake.",
    },
    {
      name: "at the end of the note",
      markdown: "Knead.\n\n\n",
      reports: ["2:1 Unexpected 2 blank lines at the end, expected none"],
      fixed: "Knead.\n",
    },
    { name: "in code", markdown: "```\nknead()\n\n\nbake()\n```" },
    { name: "two before each heading", markdown: "# Bread\n\nRye.\n\n\n## Dough\n\nKnead.\n\n\n## Crust\n\nBake." },
  ],
  visit: {
    note(note, { report }) {
      const { text } = note.source;
      const gaps = Array.from(gapsOf(note));
      const habit = headingHabit(gaps);
      for (const { beforeHeading, count, end, isLast, second, start } of gaps) {
        if (isLast ? count < 2 : count < 2 || (beforeHeading && count <= habit)) continue;
        const from = isLast ? start : second;
        const surplus = isLast ? count : count - 1;
        report({
          start: from,
          end,
          message: isLast
            ? `Unexpected ${surplus} blank lines at the end, expected none`
            : `Unexpected ${surplus === 1 ? "second blank line" : `${surplus} more blank lines`}, expected one`,
          expected: [""],
          ...(text.slice(from, end).trim() === "" && { fix: { kind: "safe" } }),
        });
      }
    },
  },
});

/** Blank lines in a row. `second` is where the second of them begins; all offsets are at line starts. */
interface Gap {
  start: number;
  second: number;
  end: number;
  count: number;
  beforeHeading: boolean;
  isLast: boolean;
}

/** Blank lines between two lines of text, outside of code and other blocks that keep them. */
function* gapsOf({ source: { lines, text }, tree }: ParsedNote): Generator<Gap> {
  const kept: { start: number; end: number }[] = [];
  const headings = new Set<number>();
  let head = 0;
  visit(tree, (node) => {
    if (node.type === "yaml") head = lines.point(endOf(node)).line;
    if (node.type === "heading") headings.add(lines.point(startOf(node)).line);
    if (KEEPS_BLANK_LINES.has(node.type)) kept.push({ start: startOf(node), end: endOf(node) });
  });
  let first = 0;
  let at = 0;
  let seen = false;
  for (let line = 1; line <= lines.count + 1; line++) {
    const range = lines.range(line);
    const blank = line <= lines.count && /^[ \t]*$/.test(text.slice(range.start, range.end));
    if (blank) {
      if (first === 0) first = line;
      continue;
    }
    const { start } = lines.range(first);
    const isLast = line > lines.count;
    // What follows the last line ending is no line.
    const count = first === 0 ? 0 : line - first - (isLast ? 1 : 0);
    if (count > 0 && seen) {
      const end = isLast ? text.length : range.start;
      while (at < kept.length && (kept[at] as { end: number }).end <= start) at++;
      const block = kept[at];
      if (block === undefined || block.start >= end) {
        yield { start, second: lines.range(first + 1).start, end, count, beforeHeading: headings.has(line), isLast };
      }
    }
    seen = line > head;
    first = 0;
  }
}

const KEEPS_BLANK_LINES = new Set(["code", "comment", "html", "math", "yaml"]);

/** How many blank lines stand before most of a note's headings; 1 without a habit. */
function headingHabit(gaps: readonly Gap[]): number {
  const counts = gaps.filter(({ beforeHeading }) => beforeHeading).map(({ count }) => count);
  const wide = counts.filter((count) => count > 1);
  return wide.length > 1 && wide.length * 2 > counts.length ? Math.max(...wide) : 1;
}
