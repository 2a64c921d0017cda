import { endOf, startOf } from "@notewright/parser";
import { defineRule, type Rule } from "../rule.ts";

export const missingHeadingSpace: Rule = defineRule({
  meta: {
    id: "missing-heading-space",
    summary: "Require a space between the number signs of a heading and its text.",
    why: "Without it the line is a paragraph, or a tag, and no part of the outline.",
    category: "structure",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "the line looks like a heading" },
  },
  examples: [
    { name: "headings", markdown: "# Oak\n\n## Bark" },
    {
      name: "without a space",
      markdown: "#The common oak\n\nIt is hard.\n\n##Bark\n\nGrey.",
      reports: ['1:1 Missing space after "#", expected one', '5:1 Missing space after "##", expected one'],
      fixed: "# The common oak\n\nIt is hard.\n\n## Bark\n\nGrey.",
    },
    {
      name: "tags, numbers, colours and directives",
      markdown: "#oak #elm\n\n#Oak\n\n#12 is open\n\n##2\n\n#ff00aa\n\n#!/bin/sh\n\n#oak is a tag, as #elm is.",
    },
  ],
  visit: {
    text({ block }, { note, report }) {
      if (block.type !== "paragraph") return;
      const line = note.source.text.slice(startOf(block), endOf(block));
      const [, signs = "", rest = ""] = /^(#{1,6})([^#\s][^\r\n]*)$/.exec(line) ?? [];
      // One sign before one word is a tag; so is one before small letters.
      const isHeading =
        signs.length > 1 ? /^\p{L}{2}/u.test(rest) : /^\p{Lu}[\p{L}'’]* [^#]+$/u.test(rest) && !/[.!?;:,]$/.test(rest);
      if (signs === "" || !isHeading) return;
      const start = startOf(block);
      report({
        start,
        end: start + signs.length,
        message: `Missing space after "${signs}", expected one`,
        expected: [`${signs} `],
        fix: { kind: "unsafe" },
      });
    },
  },
});
