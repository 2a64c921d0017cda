import type { Part } from "@notewright/parser";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";
import { viewOf } from "../walk.ts";

export const missingIcon: Rule = defineRule({
  meta: {
    id: "missing-icon",
    summary: "Require an icon where the siblings have one.",
    why: "A category or entry without a picture among others that have one was most likely forgotten.",
    category: "link",
    severity: "warning",
    fix: null,
  },
  examples: [
    { name: "no sibling has an icon", markdown: "# Fruit\n\n### Apple\n\nRed.\n\n### Pear\n\nGreen." },
    {
      name: "the only entry without one",
      markdown:
        "# Fruit\n\n### Apple\n\n![](apple.svg)\n\nRed.\n\n### Pear\n\n![](pear.svg)\n\nGreen.\n\n### Plum\n\n![](plum.svg)\n\nBlue.\n\n### Fig\n\nSweet.",
      reports: ['21:1 "Fig" has no icon, expected an image after the heading as its 3 siblings have'],
      pack: ["apple.svg", "pear.svg", "plum.svg"],
    },
    {
      name: "the only category without one",
      markdown: "# Strings\n\n![](strings.png)\n\n# Brass\n\n![](brass.png)\n\n# Wind",
      reports: ['9:1 "Wind" has no icon, expected an image after the heading as its 2 siblings have'],
      pack: ["strings.png", "brass.png"],
    },
    {
      name: "a group of bold items needs none",
      markdown:
        "# Fruit\n\n### Apple\n\n![](apple.svg)\n\nRed.\n\n### Pear\n\n![](pear.svg)\n\nGreen.\n\n### Plum\n\n![](plum.svg)\n\nBlue.\n\n### Others\n\n* **Fig:** sweet.\n* **Date:** sweeter.",
      pack: ["apple.svg", "pear.svg", "plum.svg"],
    },
  ],
  visit: {
    note(note, context) {
      const { categories, entries } = viewOf(note);
      check(categories, 2, context);
      check(
        entries.filter(({ kind }) => kind === "entry"),
        3,
        context,
      );
    },
  },
});

/** Three quarters of the others, and at least `least` of them, make it a habit of the note. */
function check(siblings: readonly Part[], least: number, { report }: RuleContext): void {
  const icons = siblings.flatMap(({ icon }) => icon ?? []);
  if (icons.length < least || icons.length < (siblings.length - 1) * 0.75) return;
  for (const part of siblings) {
    if (part.icon !== null) continue;
    report({
      ...part.label,
      message: `"${part.title}" has no icon, expected an image after the heading as its ${icons.length} siblings have`,
      evidence: icons.slice(0, 3).map(({ end, start }) => ({ start, end })),
    });
  }
}
