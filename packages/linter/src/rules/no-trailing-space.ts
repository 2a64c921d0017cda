import { endOf, startOf } from "@notewright/parser";
import { visit } from "unist-util-visit";
import { defineRule, type Rule } from "../rule.ts";

export const noTrailingSpace: Rule = defineRule({
  meta: {
    id: "no-trailing-space",
    summary: "Disallow blanks at the end of a line.",
    why: "They are invisible, make noisy diffs, and a second one turns a line ending into a hard break.",
    category: "typography",
    severity: "info",
    fix: "safe",
    because: { safe: "blanks at the end of a line say nothing" },
  },
  examples: [
    { name: "no blanks", markdown: "Topics push.\nQueues are polled." },
    {
      name: "one blank after a sentence",
      markdown: "Topics push. \nQueues are polled.",
      reports: ["1:13 Unexpected blank at the end of the line, expected none"],
      fixed: "Topics push.\nQueues are polled.",
    },
    {
      name: "a line of blanks",
      markdown: "Topics push.\n \t\nQueues are polled.",
      reports: ["2:1 Unexpected 2 blanks on an empty line, expected none"],
      fixed: "Topics push.\n\nQueues are polled.",
    },
    { name: "two blanks that make a hard break", markdown: "Roses are red,  \nviolets are blue." },
    { name: "in code blanks are text", markdown: "```\nleft \n```" },
  ],
  visit: {
    note({ source: { lines, text }, tree }, { report }) {
      const meant: { start: number; end: number }[] = [];
      visit(tree, ["break", "code", "comment", "html", "inlineCode", "inlineMath", "math", "yaml"], (node) => {
        meant.push({ start: startOf(node), end: endOf(node) });
      });
      let at = 0;
      for (let line = 1; line <= lines.count; line++) {
        const { end, start: first } = lines.range(line);
        let start = end;
        while (start > first && isBlank(text.charCodeAt(start - 1))) start--;
        if (start === end) continue;
        // Those that end before it can hold no later one either.
        while (at < meant.length && (meant[at] as { end: number }).end <= start) at++;
        const block = meant[at];
        if (block !== undefined && block.start < end) continue;
        const count = end - start === 1 ? "blank" : `${end - start} blanks`;
        const place = lines.point(start).column === 1 ? "on an empty line" : "at the end of the line";
        // A lone CR before and an LF after them would become one line ending, a backslash before them a hard break.
        const parts = (text[start - 1] === "\r" && text[end] === "\n") || text[start - 1] === "\\";
        report({
          start,
          end,
          message: `Unexpected ${count} ${place}, expected none`,
          expected: [""],
          ...(!parts && { fix: { kind: "safe" } }),
        });
      }
    },
  },
});

const SPACE = 32;
const TAB = 9;

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}
