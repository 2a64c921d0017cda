import { endOf, type ParsedNote, startOf } from "@notewright/parser";
import { type HeadingJump, headingJumps } from "../evidence/heading-jumps.ts";
import { levelEdits } from "../evidence/heading-levels.ts";
import { defineRule, type Rule } from "../rule.ts";

export const headingIncrement: Rule = defineRule({
  meta: {
    id: "heading-increment",
    summary: "Require heading levels to go down one at a time.",
    why: "Outlines, screen readers and tables of contents show a gap where a level is skipped. Reported once a note for each kind of jump.",
    category: "structure",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "a level is left out above it" },
  },
  examples: [
    { name: "one level at a time", markdown: "# Storage\n\n## Disks\n\n### SSD\n\n## Tapes" },
    {
      name: "a skipped level, reported once",
      markdown: "# Fruit\n\n### Apple\n\n# Vegetables\n\n### Leek",
      reports: ["3:1 Heading of level 3 after level 1, expected level 2 (and 1 more such jump below)"],
    },
    {
      name: "a jump that the profile means",
      profile: { id: "fruit", extends: "reference-notes", headingJumps: [[1, 3]] },
      markdown: "# Fruit\n\n### Apple\n\n##### Red",
      reports: ["5:1 Heading of level 5 after level 3, expected level 4"],
    },
    {
      name: "levels that mean nothing to the profile can be moved up",
      profile: { id: "fruit", extends: "file-per-entry" },
      markdown: "# Apple\n\n### Skin\n\n#### Colour\n\n## Core\n\n##### Seeds",
      reports: [
        "3:1 Heading of level 3 after level 1, expected level 2",
        "9:1 Heading of level 5 after level 2, expected level 3",
      ],
      fixed: "# Apple\n\n## Skin\n\n### Colour\n\n## Core\n\n### Seeds",
    },
    { name: "up again any number of levels", markdown: "# A\n\n## B\n\n### C\n\n# D" },
    { name: "a note may begin at any level", markdown: "### Apple" },
  ],
  visit: {
    note(note, { report, vault }) {
      const all = vault.of(headingJumps);
      let edits = all.get(note)?.size ? levelEdits(note) : null;
      for (const jump of all.get(note)?.values() ?? []) {
        const { count, from, heading } = jump;
        const more = count === 0 ? "" : ` (and ${count} more such jump${count === 1 ? "" : "s"} below)`;
        report({
          start: startOf(heading),
          end: endOf(heading),
          message: `Heading of level ${heading.depth} after level ${from}, expected level ${from + 1}${more}${habitOf(jump, all)}`,
          // One fix mends all levels, since what stands below a heading moves with it.
          ...(edits !== null && { fix: { kind: "unsafe", edits } }),
        });
        edits = null;
      }
    },
  },
});

/** What to say of a jump that other notes make too: it may be a convention, and the profile can say so. */
function habitOf(
  { from, heading: { depth } }: HeadingJump,
  all: ReadonlyMap<ParsedNote, ReadonlyMap<string, HeadingJump>>,
): string {
  let others = -1;
  for (const jumps of all.values()) if (jumps.has(`${from} ${depth}`)) others++;
  if (others < 2) return "";
  return `; ${others} other notes do the same: \`headingJumps: [[${from}, ${depth}]]\` in the profile allows it`;
}
