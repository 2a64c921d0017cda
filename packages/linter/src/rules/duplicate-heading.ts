import { endOf, inlineText, startOf } from "@notewright/parser";
import type { Heading, Root } from "mdast";
import { defineRule, type Rule } from "../rule.ts";
import { headingText } from "../sections/headed-section.ts";
import { scopedSections } from "../sections/scoped-sections.ts";

export const duplicateHeading: Rule = defineRule({
  meta: {
    id: "duplicate-heading",
    summary: "Disallow two headings of the same text right below one heading.",
    why: "One of them was most likely copied and not renamed, or their texts belong together. Links lead to the first one only.",
    category: "structure",
    severity: "warning",
    fix: null,
  },
  examples: [
    { name: "the same text below different headings", markdown: "# Oak\n\n## Wood\n\nHard.\n\n# Fir\n\n## Wood\n\nSoft." },
    {
      name: "twice below one heading",
      markdown: "# Oak\n\n## Wood\n\nHard.\n\n## Leaves\n\nLobed.\n\n## *wood*\n\nHeavy.",
      reports: ['11:4 Heading "wood" stands below "Oak" a second time, expected another text'],
    },
    {
      name: "twice at the top of the note",
      markdown: "# Oak\n\nHard.\n\n# Oak\n\nTall.",
      reports: ['5:3 Heading "Oak" stands at the top of the note a second time, expected another text'],
    },
    {
      name: "headings that take turns are meant",
      markdown: "# Quiz\n\n## Question\n\nHard?\n\n## Answer\n\nOak.\n\n## Question\n\nSoft?\n\n## Answer\n\nFir.",
    },
    {
      name: "one text for each of several is meant",
      markdown: "# Oak\n\n## Example\n\nA table.\n\n## Example\n\nA door.\n\n## Example\n\nA boat.",
    },
    {
      name: "functions of one name, and headings far below the level of the one before",
      markdown:
        "# Saws\n\n## `new Saw()`\n\n## `cut()`\n\nOak.\n\n## `new Axe()`\n\n## `cut()`\n\nFir.\n\n## Use\n\n###### Example\n\nA door.\n\nOr:\n\n###### Example\n\nA boat.",
    },
    {
      name: "where the profile says how many there may be, it alone decides",
      profile: {
        id: "trees",
        extends: "reference-notes",
        sections: { service: { rules: [{ match: "Use", repeat: "1..2" }] } },
      },
      markdown: "# Woods\n\n### Oak\n\n#### Use\n\nA table.\n\n#### Use\n\nA door.",
    },
  ],
  visit: {
    note(note, { report }) {
      const decided = new Set(
        scopedSections(note).flatMap(({ byRule }) =>
          Array.from(byRule.values()).flatMap((found) => found.map(({ text }) => text.start)),
        ),
      );
      for (const { headings, parent } of familiesOf(note.tree)) {
        const names = headings.map(keyOf);
        if (takeTurns(names)) continue;
        const counts = countsOf(names);
        const first = new Map<string, Heading>();
        for (const [index, heading] of headings.entries()) {
          const name = names[index] as string;
          const before = first.get(name);
          const range = headingText(heading);
          if (name === "" || isCode(heading) || (parent !== null && heading.depth - parent.depth > FAR)) continue;
          if ((counts.get(name) as number) >= SERIES || decided.has(range.start)) continue;
          if (before === undefined) {
            first.set(name, heading);
            continue;
          }
          const place = parent === null ? "at the top of the note" : `below "${inlineText(parent.children)}"`;
          report({
            ...range,
            message: `Heading "${inlineText(heading.children)}" stands ${place} a second time, expected another text`,
            evidence: [{ start: startOf(before), end: endOf(before) }],
          });
        }
      }
    },
  },
});

interface Family {
  parent: Heading | null;
  headings: Heading[];
}

/** The headings of a note by the one that they stand right below. */
function familiesOf(tree: Root): Iterable<Family> {
  const families = new Map<Heading | null, Family>();
  const open: Heading[] = [];
  for (const node of tree.children) {
    if (node.type !== "heading") continue;
    while (open.length > 0 && (open.at(-1) as Heading).depth >= node.depth) open.pop();
    const parent = open.at(-1) ?? null;
    const family = families.get(parent) ?? { parent, headings: [] };
    family.headings.push(node);
    families.set(parent, family);
    open.push(node);
  }
  return families.values();
}

/** Whether the same texts follow each other in rounds, as questions and answers do. */
function takeTurns(names: readonly string[]): boolean {
  const turns = new Set(names).size;
  return turns > 1 && names.length >= turns * 2 && names.every((name, index) => index < turns || name === names[index - turns]);
}

/** So many levels further down nothing tells what a heading is part of. */
const FAR = 2;

/** Functions of different things may have one name. */
function isCode({ children }: Heading): boolean {
  return children.every(({ type }) => type === "inlineCode");
}

/** A text that stands so often names the kind of what is below it, like "Example". */
const SERIES = 3;

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function keyOf(heading: Heading): string {
  return inlineText(heading.children).toLowerCase();
}
