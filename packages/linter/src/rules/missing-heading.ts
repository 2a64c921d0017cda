import { endOf, type ParsedNote, startOf } from "@notewright/parser";
import { defineRule, type Rule } from "../rule.ts";
import { viewOf } from "../walk.ts";

export const missingHeading: Rule = defineRule({
  meta: {
    id: "missing-heading",
    summary: "Require a heading where headings make categories and entries.",
    why: "Text without a heading belongs to no entry: it is on no card and in no list. Name notes that hold no entries in the profile's `ignore`.",
    category: "structure",
    severity: "info",
    fix: null,
  },
  examples: [
    { name: "a heading", markdown: "### Thyme\n\nAn evergreen herb." },
    {
      name: "text alone",
      markdown: "An evergreen herb.\n\nIt likes sun.",
      reports: ["1:1 The note has no heading, expected one of level 1 for a category and one of level 3 for an entry"],
    },
    {
      name: "level 2 in another profile",
      profile: { id: "glossary", entry: { heading: 2, kind: "term" } },
      markdown: "**Thyme**: an evergreen herb.",
      reports: ["1:1 The note has no heading, expected one of level 2 for an entry"],
    },
    {
      name: "a note that is an entry needs none",
      profile: { id: "herbs", entry: { note: true, kind: "herb" } },
      markdown: "An evergreen herb.",
    },
    { name: "an empty note is another matter", markdown: "\n" },
  ],
  visit: {
    note(note, { report }) {
      const first = note.tree.children.find(({ type }) => type !== "yaml" && type !== "comment" && type !== "html");
      const wanted = wantedLevels(note);
      if (first === undefined || wanted === null || viewOf(note).headings.length > 0) return;
      const start = startOf(first);
      const line = note.source.text.slice(start, endOf(first)).split(/[\r\n]/, 1)[0] ?? "";
      report({ start, end: start + line.length, message: `The note has no heading, expected ${wanted}` });
    },
  },
});

/** What headings a profile needs; null where something else can make an entry. */
function wantedLevels({ profile: { category, entries } }: ParsedNote): string | null {
  const levels = entries.flatMap((entry) => ("heading" in entry ? entry.heading : []));
  if (levels.length === 0 || levels.length < entries.length) return null;
  const entry = `one of level ${levels.join(" or ")} for an entry`;
  return category !== null && "heading" in category ? `one of level ${category.heading} for a category and ${entry}` : entry;
}
