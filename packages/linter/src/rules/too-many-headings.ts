import { endOf, startOf } from "@notewright/parser";
import { defineRule, type Rule } from "../rule.ts";
import { viewOf } from "../walk.ts";

interface Options {
  max: number;
}

export const tooManyHeadings: Rule<Options> = defineRule<Options>({
  meta: {
    id: "too-many-headings",
    summary: "Require notes to have no more headings than anybody could look through.",
    why: "A note of thousands of headings is most likely made by a machine or several notes in one; everything made of it is slow to open.",
    category: "structure",
    severity: "warning",
    fix: null,
  },
  options: {
    defaults: { max: 5000 },
    schema: {
      type: "object",
      additionalProperties: false,
      properties: { max: { type: "integer", minimum: 1, description: "How many headings a note may have." } },
    },
  },
  examples: [
    { name: "few enough", markdown: "# Oak\n\n# Elm", options: { max: 2 } },
    {
      name: "one too many",
      markdown: "# Oak\n\n# Elm\n\n# Ash",
      options: { max: 2 },
      reports: ["5:1 The note has 3 headings, expected at most 2: split it into several notes"],
    },
    {
      name: "of any level",
      markdown: "# Trees\n\n## Oak\n\n### Bark",
      options: { max: 1 },
      reports: ["3:1 The note has 3 headings, expected at most 1: split it into several notes"],
    },
    { name: "signs in code are no headings", markdown: "# Oak\n\n```sh\n# Elm\n# Ash\n```", options: { max: 2 } },
  ],
  visit: {
    note(note, { options: { max }, report }) {
      const { headings } = viewOf(note);
      const first = headings[max];
      if (first === undefined) return;
      report({
        start: startOf(first),
        end: endOf(first),
        message: `The note has ${headings.length} headings, expected at most ${max}: split it into several notes`,
      });
    },
  },
});
