import type { Part } from "@notewright/parser";
import { requirementKind } from "../entry-kind.ts";
import { siblingIcon } from "../names/sibling-icon.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";
import { viewOf } from "../walk.ts";

export const missingIcon: Rule = defineRule({
  meta: {
    id: "missing-icon",
    summary: "Require an icon where the siblings have one.",
    why: "A category or entry without a picture among others that have one was most likely forgotten.",
    category: "link",
    severity: "warning",
    fix: "safe",
    because: {
      safe: "one file of the pack is named as the icons of the siblings are",
      unsafe: "a file of the pack is named much as the icons of the siblings are",
    },
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
      name: "the only category without one, and there is a file named as those of its siblings",
      markdown:
        "# Strings\n\n![](Band_Strings_64.svg)\n\n# Brass & Horns\n\n![](Band_Brass-Horns_64.svg)\n\n# Drums\n\n![](Band_Drums_64.svg)\n\n# Wind\n",
      reports: ['13:1 "Wind" has no icon, expected Band_Wind_64.svg after the heading as its 3 siblings have'],
      fixed:
        "# Strings\n\n![](Band_Strings_64.svg)\n\n# Brass & Horns\n\n![](Band_Brass-Horns_64.svg)\n\n# Drums\n\n![](Band_Drums_64.svg)\n\n# Wind\n\n![](Band_Wind_64.svg)\n",
      pack: ["Band_Strings_64.svg", "Band_Brass-Horns_64.svg", "Band_Drums_64.svg", "Band_Wind_64.svg"],
    },
    {
      name: "with text right below the heading",
      markdown:
        "# Strings\n\n![](Band_Strings_64.svg)\n\n# Brass\n\n![](Band_Brass_64.svg)\n\n# Drums\n\n![](Band_Drums_64.svg)\n\n# Wind\nFlutes and reeds.\n",
      reports: ['13:1 "Wind" has no icon, expected Band_Wind_64.svg after the heading as its 3 siblings have'],
      fixed:
        "# Strings\n\n![](Band_Strings_64.svg)\n\n# Brass\n\n![](Band_Brass_64.svg)\n\n# Drums\n\n![](Band_Drums_64.svg)\n\n# Wind\n\n![](Band_Wind_64.svg)\n\nFlutes and reeds.\n",
      pack: ["Band_Strings_64.svg", "Band_Brass_64.svg", "Band_Drums_64.svg", "Band_Wind_64.svg"],
    },
    {
      name: "among siblings that have none, in a note whose entries have one",
      markdown:
        "# Fruit\n\n### Apple\n\n![](apple.svg)\n\nRed.\n\n### Pear\n\n![](pear.svg)\n\nGreen.\n\n### Plum\n\n![](plum.svg)\n\nBlue.\n\n# Nuts\n\n### Pecan\n\nHard.",
      reports: ['23:1 "Pecan" has no icon, expected an image after the heading as 3 of 4 entries of this note have'],
      pack: ["apple.svg", "pear.svg", "plum.svg"],
    },
    {
      name: "where the profile says what entries need, it alone decides",
      profile: { id: "plants", extends: "reference-notes", require: { service: ["description"] } },
      markdown:
        "# Fruit\n\n### Apple\n\n![](apple.svg)\n\nRed.\n\n### Pear\n\n![](pear.svg)\n\nGreen.\n\n### Plum\n\n![](plum.svg)\n\nBlue.\n\n### Fig\n\nSweet.",
      pack: ["apple.svg", "pear.svg", "plum.svg"],
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
      const asked = (part: Part): boolean => note.profile.require[requirementKind(part) as string] !== undefined;
      const unasked = (parts: readonly Part[]): Part[] => parts.filter((part) => !asked(part));
      check(unasked(categories), 2, "categories", context);
      check(
        unasked(entries).filter(({ kind }) => kind === "entry"),
        3,
        "entries",
        context,
      );
    },
  },
});

/** Three quarters of the others, and at least `least` of them, make it a habit of the note. */
function check(parts: readonly Part[], least: number, name: string, context: RuleContext): void {
  const all = parts.filter(({ icon }) => icon !== null);
  if (all.length < least || all.length < (parts.length - 1) * 0.75) return;
  for (const part of parts) {
    if (part.icon !== null) continue;
    const siblings = parts.filter(({ parent }) => parent === part.parent);
    const near = siblings.filter(({ icon }) => icon !== null);
    const habit =
      near.length === 0
        ? `${all.length} of ${parts.length} ${name} of this note have`
        : habitOf(near.length, siblings.length - 1);
    const found = siblingIcon(part, all, context);
    context.report({
      ...part.label,
      message: `"${part.title}" has no icon, expected ${found?.url ?? "an image"} after the heading as ${habit}`,
      ...(found !== null && {
        fix: {
          kind: found.isCertain ? "safe" : "unsafe",
          edits: [{ start: part.label.end, end: part.label.end, text: found.text }],
        },
      }),
      evidence: (near.length === 0 ? all : near)
        .flatMap(({ icon }) => icon ?? [])
        .slice(0, 3)
        .map(({ end, start }) => ({ start, end })),
    });
  }
}

function habitOf(count: number, siblings: number): string {
  if (count < siblings) return `${count} of its ${siblings} siblings have`;
  return count === 1 ? "its sibling has" : `its ${count} siblings have`;
}
