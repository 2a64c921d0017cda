import { endOf, type ParsedNote, type Prose, startOf } from "@notewright/parser";
import { tagCounts } from "../evidence/tag-counts.ts";
import { defineRule, type Rule } from "../rule.ts";
import type { Vault } from "../vault.ts";
import { viewOf } from "../walk.ts";

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
    { name: "a tag before what it is of, below a title", markdown: "# Bread\n\n#Idea Bake it in a pot" },
    { name: "a tag of a task", markdown: "#TODO Weigh the flour" },
    { name: "a tag that the notes have elsewhere", markdown: "#Recipe Bread of rye\n\nFlour.\n\nSoup, also a #Recipe." },
  ],
  visit: {
    text({ block }, { note, report, vault }) {
      if (block.type !== "paragraph") return;
      const line = note.source.text.slice(startOf(block), endOf(block));
      const [, signs = "", rest = ""] = /^(#{1,6})([^#\s][^\r\n]*)$/.exec(line) ?? [];
      const isHeading = signs.length > 1 ? /^\p{L}{2}/u.test(rest) : opens(block, note) && isTitle(rest, vault);
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

/** Whether a block is the first of a note that has no title yet. */
function opens(block: Prose["block"], note: ParsedNote): boolean {
  const { headings, prose } = viewOf(note);
  return prose[0]?.block === block && headings.every(({ depth }) => depth > 1);
}

/** One sign before one word is a tag; so is one before small letters, before capitals, and before what is a tag elsewhere too. */
function isTitle(text: string, vault: Vault): boolean {
  const word = /^\p{Lu}[\p{L}'’]*(?= [^#]+$)/u.exec(text)?.[0] ?? "";
  if (word === "" || /[.!?;:,]$/.test(text) || (word.length > 1 && word === word.toUpperCase())) return false;
  return (vault.of(tagCounts).get(word) ?? 0) < 2;
}
