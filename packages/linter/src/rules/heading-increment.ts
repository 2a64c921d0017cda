import { endOf, startOf } from "@notewright/parser";
import type { Heading } from "mdast";
import { defineRule, type Rule } from "../rule.ts";
import { viewOf } from "../walk.ts";

export const headingIncrement: Rule = defineRule({
  meta: {
    id: "heading-increment",
    summary: "Require heading levels to go down one at a time.",
    why: "Outlines, screen readers and tables of contents show a gap where a level is skipped. Reported once a note for each kind of jump.",
    category: "structure",
    severity: "warning",
    fix: null,
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
    { name: "up again any number of levels", markdown: "# A\n\n## B\n\n### C\n\n# D" },
    { name: "a note may begin at any level", markdown: "### Apple" },
  ],
  visit: {
    note(note, { report }) {
      const jumps = new Map<string, { heading: Heading; from: number; count: number }>();
      const meant = new Set(note.profile.headingJumps.map(([above, below]) => `${above} ${below}`));
      let from = 6;
      for (const heading of viewOf(note).headings) {
        const key = `${from} ${heading.depth}`;
        const known = jumps.get(key);
        if (known !== undefined) known.count++;
        else if (heading.depth > from + 1 && !meant.has(key)) jumps.set(key, { heading, from, count: 0 });
        from = heading.depth;
      }
      for (const { count, from: level, heading } of jumps.values()) {
        const more = count === 0 ? "" : ` (and ${count} more such jump${count === 1 ? "" : "s"} below)`;
        report({
          start: startOf(heading),
          end: endOf(heading),
          message: `Heading of level ${heading.depth} after level ${level}, expected level ${level + 1}${more}`,
        });
      }
    },
  },
});
