import { allParts, endOf, type Part, plainText, startOf, takeCredits } from "@notewright/parser";
import type { Profile } from "@notewright/profile";
import type { RootContent } from "mdast";
import { defineRule, type Rule } from "../rule.ts";
import { viewOf } from "../walk.ts";

export const missingDescription: Rule = defineRule({
  meta: {
    id: "missing-description",
    summary: "Require text under the heading of an entry.",
    why: "An entry that says nothing, or only its own name again, teaches nothing and makes an empty card.",
    category: "structure",
    severity: "warning",
    fix: null,
  },
  examples: [
    { name: "described", markdown: "# Metals\n\n### Tin\n\nMelts at 232 °C." },
    {
      name: "only a picture and its credit",
      markdown:
        "# Metals\n\n### Tin\n\nMelts early.\n\n### Zinc\n\n![](zinc.png)\n\n![](ore.png)\nCredit: [Ada](https://example.org/)",
      reports: ['7:1 "Zinc" is not described, expected text under the heading'],
      pack: ["zinc.png", "ore.png"],
    },
    {
      name: "only its name again",
      markdown: "# Metals\n\n### Tin\n\nMelts early.\n\n### Zinc (Zn)\n\nZinc.",
      reports: ['9:1 The text only repeats the heading "Zinc (Zn)", expected a description'],
    },
    { name: "described in its sections", markdown: "# Metals\n\n### Tin\n\n#### Use\n\nSolder." },
    { name: "a note whose entries are bare by habit", markdown: "# Metals\n\n### Tin\n\n### Zinc\n\n### Lead" },
  ],
  visit: {
    note(note, { report }) {
      const entries = viewOf(note).entries.filter(({ kind }) => kind === "entry");
      const bodies = entries.map((entry) => ({ entry, blocks: bodyBlocks(entry, note.profile) }));
      const described = bodies.filter(({ blocks, entry }) => plainText(blocks) !== "" || entry.answer !== null).length;
      for (const { blocks, entry } of bodies) {
        const text = plainText(blocks) || (entry.answer?.text ?? "");
        if (text === "" && described * 2 >= entries.length) {
          const message = `"${entry.title}" is not described, expected text under the heading`;
          report({ ...entry.label, message });
        } else if (text !== "" && entry.children.length === 0 && repeatsName(text, entry)) {
          const first = blocks.find((block) => plainText([block]) !== "") as RootContent;
          const message = `The text only repeats the heading "${entry.title}", expected a description`;
          report({ start: startOf(first), end: endOf(first), message });
        }
      }
    },
  },
});

function bodyBlocks(entry: Part, profile: Profile): RootContent[] {
  return [entry, ...allParts(entry.children)].flatMap(
    (part) => takeCredits(part.nodes, profile.credits, part.icon?.node).nodes,
  );
}

function repeatsName(text: string, { names, title }: Part): boolean {
  const bare = (name: string): string =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return [title, names.name, names.expansion, ...names.aliases].some((name) => name !== null && bare(name) === bare(text));
}
