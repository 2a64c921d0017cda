import type { Part } from "@notewright/parser";
import { type Body, bodies } from "../evidence/bodies.ts";
import { defineRule, type Rule } from "../rule.ts";

export const duplicateBody: Rule = defineRule({
  meta: {
    id: "duplicate-body",
    summary: "Disallow the same text under two headings.",
    why: "One of them was copied to be changed and was not, so it says of one thing what is true of another.",
    category: "structure",
    severity: "warning",
    fix: null,
  },
  examples: [
    {
      name: "two releases with nothing new",
      markdown:
        "# Changes\n\n## Version 2.4.1\n\nNew recipes: none in this release of the book.\n\n## Version 2.4.0\n\nNew recipes: none in this release of the book.",
    },
    {
      name: "texts of their own",
      markdown:
        "# Bows\n\n### Longbow\n\nA tall bow of yew that a strong archer draws back to the ear.\n\n### Crossbow\n\nA short bow on a stock that is drawn with a crank or a lever.",
    },
    {
      name: "a text that was copied and not changed",
      markdown:
        "# Bows\n\n### Longbow\n\nA tall bow of yew that a strong archer draws back to the ear.\n\n### Crossbow\n\nA tall bow of *yew* that a strong archer\ndraws back to the ear.",
      reports: ['9:1 The text under "Crossbow" is the one under "Longbow", expected another'],
    },
    {
      name: "sections of two entries",
      markdown:
        "# Bows\n\n### Longbow\n\n#### Wood\n\nYew is best, with the heartwood at the belly and the sapwood at the back.\n\n### Crossbow\n\n#### Steel\n\nYew is best, with the heartwood at the belly and the sapwood at the back.",
      reports: ['13:1 The text under "Steel" is the one under "Wood", expected another'],
    },
    {
      name: "a few words may be the same",
      markdown: "# Bows\n\n### Longbow\n\nSee the book.\n\n### Crossbow\n\nSee the book.",
    },
    {
      name: "a text that stands in many places is meant",
      markdown: ["Longbow", "Crossbow", "Flatbow"]
        .map((name) => `### ${name}\n\nAsk the keeper of the museum for the bow, the arrows and a glove before you shoot.`)
        .join("\n\n"),
    },
    {
      name: "headings of the same text are one thing told twice",
      markdown:
        "# Bows\n\n### Longbow\n\n#### Care\n\nWipe it dry, unstring it and hang it in a cool room without sun.\n\n### Flatbow\n\n#### Care\n\nWipe it dry, unstring it and hang it in a cool room without sun.",
    },
  ],
  visit: {
    note(note, { report, vault }) {
      for (const same of vault.of(bodies).values()) {
        const [first, second] = same;
        if (first === undefined || second === undefined || same.length > 2 || second.note !== note) continue;
        if (areOneThing(first, second)) continue;
        const place = first.note === note ? "" : ` in ${first.note.path}`;
        report({
          start: second.start,
          end: second.end,
          message: `The text under "${second.part.title}" is the one under "${first.part.title}"${place}, expected another`,
          evidence: [{ note: first.note, start: first.start, end: first.end }],
        });
      }
    },
  },
});

/**
 * Whether two parts may well have one text: their headings are equal, or alike in two notes of which one was made of the other,
 * or they name code, where many functions share a description.
 */
function areOneThing(first: Body, second: Body): boolean {
  if (isCode(first.part) || isCode(second.part)) return true;
  // Two releases with nothing new.
  if (VERSION.test(first.part.title) && VERSION.test(second.part.title)) return true;
  const words = wordsOf(first.part);
  const others = wordsOf(second.part);
  if (first.note !== second.note) return words.some((word) => others.includes(word));
  return words.join(" ") === others.join(" ");
}

const VERSION = /(?<![\d.])v?\d+\.\d+/i;

function wordsOf({ title }: Part): string[] {
  return (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/(?<=.)s$/u, ""));
}

function isCode({ heading, title }: Part): boolean {
  return /\w\(|\w\.\p{Ll}+(?:$|\s)/u.test(title) || (heading?.children.some(({ type }) => type === "inlineCode") ?? false);
}
