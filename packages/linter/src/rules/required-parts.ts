import type { ProfileSettings, RequiredPart } from "@notewright/schema";
import { askedText } from "../asked-text.ts";
import { requirementKind } from "../entry-kind.ts";
import { hasPart } from "../has-part.ts";
import { defineRule, type Rule } from "../rule.ts";
import { viewOf } from "../walk.ts";

export const requiredParts: Rule = defineRule({
  meta: {
    id: "required-parts",
    summary: "Require the parts that the profile asks of each entry, category or comparison.",
    why: "Who uses the notes further counts on these parts: a card without a picture, or an entry without tags, falls out of line.",
    category: "structure",
    severity: "error",
    fix: null,
  },
  examples: [
    {
      name: "nothing is missing",
      profile: dishes({ dish: ["icon", "description"] }),
      markdown: "# Soups\n\n### Borscht\n\n![](beet.svg)\n\nBeets and cream.",
      pack: ["beet.svg"],
    },
    {
      name: "parts are missing",
      profile: dishes({ dish: ["icon", "description", "link"], category: ["description"] }),
      markdown: "# Soups\n\n### Borscht\n\nBeets and cream.\n\n### Ramen\n\nRamen.\n\n#### See\n\n[Noodles](noodles.md)",
      reports: [
        '1:1 "Soups" has no description, expected text under the heading (profile dishes)',
        '3:1 "Borscht" has no icon, expected an image after the heading (profile dishes)',
        '3:1 "Borscht" has no link, expected one in its text (profile dishes)',
        '7:1 "Ramen" has no icon, expected an image after the heading (profile dishes)',
      ],
    },
    {
      name: "names and tags",
      profile: dishes({ dish: ["acronym", "expansion", "tag"] }),
      markdown: "---\ntags: [soup]\n---\n\n# Plates\n\n### BLT (Bacon Lettuce Tomato)\n\nA sandwich.\n\n### Toast\n\nBread.",
      reports: [
        '11:1 "Toast" has no acronym, expected one in the heading, as in "PC (Personal Computer)" (profile dishes)',
        '11:1 "Toast" has no expansion, expected one in the heading, as in "PC (Personal Computer)" (profile dishes)',
      ],
    },
    {
      name: "an icon is no diagram, a picture in a section is",
      profile: dishes({ dish: ["diagram", "section"] }),
      markdown: "# Soups\n\n### Borscht\n\n![](beet.svg)\n\n### Ramen\n\n#### Bowl\n\n![](bowl.png)",
      reports: [
        '3:1 "Borscht" has no diagram, expected an image in its text (profile dishes)',
        '3:1 "Borscht" has no section, expected a heading below it (profile dishes)',
      ],
      pack: ["beet.svg", "bowl.png"],
    },
    {
      name: "a comparison is asked by its own name",
      profile: dishes({ comparison: ["description"], dish: ["icon"] }),
      markdown: "# Soups\n\n### Broth vs Stock\n\n### Ramen\n\n![](bowl.svg)\n\nNoodles.",
      reports: ['3:1 "Broth vs Stock" has no description, expected text under the heading (profile dishes)'],
      pack: ["bowl.svg"],
    },
    {
      name: "items of a list of bold names are members, not dishes",
      profile: dishes({ dish: ["icon"] }),
      markdown: "# Soups\n\n### Others\n\n* **Goulash**: hot.\n* **Gazpacho**: cold.",
    },
  ],
  visit: {
    note(note, context) {
      for (const part of viewOf(note).parts) {
        const kind = requirementKind(part);
        const required = kind === null ? undefined : note.profile.require[kind];
        for (const [index, each] of (required ?? []).entries()) {
          if (hasPart[each](part, note)) continue;
          const asked = askedText(context, required as readonly RequiredPart[], index);
          context.report({ ...part.label, message: `"${part.title}" has no ${each}, expected ${expected[each]}${asked}` });
        }
      }
    },
  },
});

const named = 'one in the heading, as in "PC (Personal Computer)"';

const expected: Readonly<Record<RequiredPart, string>> = {
  icon: "an image after the heading",
  description: "text under the heading",
  acronym: named,
  expansion: named,
  section: "a heading below it",
  diagram: "an image in its text",
  link: "one in its text",
  tag: "one under `tags` in the frontmatter",
};

function dishes(require: Record<string, RequiredPart[]>): ProfileSettings {
  return { id: "dishes", extends: "reference-notes", entry: { heading: 3, kind: "dish" }, require };
}
