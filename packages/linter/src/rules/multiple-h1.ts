import { endOf, startOf } from "@notewright/parser";
import { defineRule, type Rule } from "../rule.ts";
import type { Vault } from "../vault.ts";
import { viewOf } from "../walk.ts";

export const multipleH1: Rule = defineRule({
  meta: {
    id: "multiple-h1",
    summary: "Prefer one first-level heading a note, its title.",
    why: "Sites, search engines and screen readers take the first-level heading for the title of the page. Reported once a note. Where most notes of a vault use several, they mean it.",
    category: "structure",
    severity: "info",
    fix: null,
  },
  examples: [
    { name: "one title", markdown: "# Looms\n\n## Warp\n\n## Weft" },
    {
      name: "several, reported once",
      markdown: "# Warp\n\nLong.\n\n# Weft\n\nAcross.\n\n# Heddle",
      reports: ["5:1 The note has 3 headings of level 1, expected one, for its title"],
    },
    {
      name: "underlined too",
      markdown: "Warp\n====\n\nWeft\n====",
      reports: ["4:1 The note has 2 headings of level 1, expected one, for its title"],
    },
    { name: "signs in code", markdown: "# Looms\n\n```sh\n# weave\n# cut\n```" },
    { name: "none at all", markdown: "## Warp\n\n## Weft" },
  ],
  visit: {
    note(note, { report, vault }) {
      const [first, second, ...others] = viewOf(note).headings.filter(({ depth }) => depth === 1);
      if (first === undefined || second === undefined || vault.of(isHabit)) return;
      report({
        start: startOf(second),
        end: endOf(second),
        message: `The note has ${others.length + 2} headings of level 1, expected one, for its title`,
        evidence: [{ start: startOf(first), end: endOf(first) }],
      });
    },
  },
});

/** Whether more than half of at least three notes have several first-level headings. */
function isHabit({ notes }: Vault): boolean {
  const several = notes.filter((note) => viewOf(note).headings.filter(({ depth }) => depth === 1).length > 1).length;
  return several > 2 && several * 2 > notes.length;
}
