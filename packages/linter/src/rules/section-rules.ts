import type { ProfileSettings, SectionScope } from "@notewright/schema";
import { defineRule, type Rule } from "../rule.ts";
import { cardinalityReports, type SectionRulesOptions } from "../sections/cardinality.ts";
import { constraintReports } from "../sections/constraints.ts";
import { contentReports } from "../sections/content.ts";
import { orderReports } from "../sections/order.ts";
import { scopedSections } from "../sections/scoped-sections.ts";

export const sectionRules: Rule<SectionRulesOptions> = defineRule<SectionRulesOptions>({
  meta: {
    id: "section-rules",
    summary: "Require the sections that the profile asks for.",
    why: "Entries of one kind are read, compared and learnt side by side. A section that is missing in one, or called otherwise, is not found there.",
    category: "structure",
    severity: "error",
    fix: "unsafe",
    because: { unsafe: "the profile asks for the section" },
  },
  options: {
    defaults: { stubs: false },
    schema: {
      type: "object",
      additionalProperties: false,
      properties: {
        stubs: {
          description: "Whether `fix --unsafe` begins a section that is missing, with a mark that it is to be written.",
          type: "boolean",
        },
      },
    },
  },
  examples: [
    {
      name: "all that is wanted",
      profile: herbs({ rules: [{ match: "Use", required: true }, { match: "Care" }] }),
      markdown:
        "# Kitchen\n\n### Basil\n\nGreen.\n\n#### Use\n\nPesto.\n\n#### History\n\nOld.\n\n### Thyme\n\n#### use\n\nStew.",
    },
    {
      name: "a section is missing",
      profile: herbs({ rules: [{ match: "Use", required: true }] }),
      markdown: "# Kitchen\n\n### Basil\n\nGreen.\n\n### Thyme\n\n#### Use\n\nStew.",
      reports: ['3:1 "Basil" has no section "Use", expected exactly one (profile herbs)'],
    },
    {
      name: "sections that are begun where the option asks for it",
      profile: herbs({
        rules: [
          { match: "Use", required: true },
          { match: "Care", required: true },
          { match: "Look *", repeat: "1.." },
        ],
      }),
      markdown: "# Kitchen\n\n### Basil\n\nGreen.\n\n#### Look and smell\n\nGreen.\n\n### Thyme\n\n#### Care\n\nSun.",
      options: { stubs: true },
      reports: [
        '3:1 "Basil" has no section "Care", expected exactly one (profile herbs)',
        '3:1 "Basil" has no section "Use", expected exactly one (profile herbs)',
        '11:1 "Thyme" has no section "Look *", expected at least one (profile herbs)',
        '11:1 "Thyme" has no section "Use", expected exactly one (profile herbs)',
      ],
      fixed:
        "# Kitchen\n\n### Basil\n\nGreen.\n\n#### Look and smell\n\nGreen.\n\n#### Use\n\n<!-- TODO: write this section -->\n\n#### Care\n\n<!-- TODO: write this section -->\n\n### Thyme\n\n#### Care\n\nSun.\n\n#### Use\n\n<!-- TODO: write this section -->",
    },
    {
      name: "sections that must stand before another one are not begun",
      profile: herbs({ rules: [{ match: "Use", required: true }, { match: "Care" }], ordered: true }),
      markdown: "# Kitchen\n\n### Basil\n\n#### Care\n\nSun.",
      options: { stubs: true },
      reports: ['3:1 "Basil" has no section "Use", expected exactly one (profile herbs)'],
    },
    {
      name: "a name that is nearly right",
      profile: herbs({ rules: [{ match: "Use", required: true }, { match: "Care" }], strict: true }),
      markdown: "# Kitchen\n\n### Basil\n\n#### Uses\n\nPesto.\n\n#### Caer\n\nWater it.",
      reports: [
        '5:6 "Basil" has no section "Use", found "Uses", expected exactly one (profile herbs)',
        '9:6 "Basil" has a section "Caer", expected "Care" (profile herbs)',
      ],
      fixed: "# Kitchen\n\n### Basil\n\n#### Use\n\nPesto.\n\n#### Care\n\nWater it.",
    },
    {
      name: "two names are nearly right, so none is changed",
      profile: herbs({ rules: [{ match: "Use", required: true }] }),
      markdown: "# Kitchen\n\n### Basil\n\n#### Uses\n\nPesto.\n\n#### Used\n\nOften.",
      reports: ['3:1 "Basil" has no section "Use", found "Uses" and "Used", expected exactly one (profile herbs)'],
    },
    {
      name: "too many, too few, not allowed",
      profile: herbs({
        rules: [
          { match: "Use", required: true },
          { match: "Recipe *", repeat: "2.." },
          { match: "Trivia", allow: false },
        ],
      }),
      markdown:
        "# Kitchen\n\n### Basil\n\n#### Use\n\nPesto.\n\n#### Recipe one\n\nMix.\n\n#### Trivia\n\nIt is royal.\n\n#### Use\n\nSalad.",
      reports: [
        '3:1 "Basil" has one section "Recipe *", expected at least 2 (profile herbs)',
        '13:6 "Basil" has a section "Trivia", expected none (profile herbs)',
        '17:6 "Basil" has 2 sections "Use", expected exactly one (profile herbs)',
      ],
    },
    {
      name: "only known sections",
      profile: herbs({ rules: [{ match: "Use" }, { match: "/care|light/i" }], strict: true }),
      markdown: "# Kitchen\n\n### Basil\n\n#### Light\n\nMuch.\n\n#### Stories\n\nMany.",
      reports: ['9:6 "Basil" has a section "Stories", expected only "Use", "/care|light/i" (profile herbs)'],
    },
    {
      name: "sections in order",
      profile: herbs({ rules: [{ match: "Look" }, { match: "Use" }, { match: "Care" }], ordered: true }),
      markdown:
        "# Kitchen\n\n### Basil\n\n#### Care\n\nWater.\n\n#### Look\n\nGreen.\n\n#### Trivia\n\nRoyal.\n\n#### Use\n\nPesto.",
      reports: ['5:6 Section "Care" of "Basil" stands before "Use", expected after it (profile herbs)'],
    },
    {
      name: "sections that depend on each other",
      profile: herbs({
        rules: [
          { match: "Use" },
          { match: "Uses" },
          { match: "Dose" },
          { match: "Risks" },
          { match: "Taste" },
          { match: "Smell" },
        ],
        constraints: [{ oneOf: ["Use", "Uses"] }, { section: "Dose", requires: ["Risks"] }, { anyOf: ["Taste", "Smell"] }],
      }),
      markdown: "# Kitchen\n\n### Basil\n\n#### Use\n\nPesto.\n\n#### Uses\n\nSalad.\n\n#### Dose\n\nA leaf.",
      reports: [
        '3:1 "Basil" has a section "Dose" but no section "Risks", expected it too (profile herbs)',
        '3:1 "Basil" has no section "Taste" or "Smell", expected at least one of them (profile herbs)',
        '9:6 "Basil" has a section "Use" and a section "Uses", expected exactly one of them (profile herbs)',
      ],
    },
    {
      name: "what a section must hold",
      profile: herbs({
        rules: [
          { match: "Use", words: "3..", images: "1", text: ["fresh"], forbid: ["TODO"] },
          { match: "Code", code: "1..", codeLanguage: "sh", lists: "0" },
        ],
      }),
      markdown:
        "# Kitchen\n\n### Basil\n\n#### Use\n\nPesto, todo.\n\n#### Code\n\n* wash\n\n```js\npick();\n```\n\n### Mint\n\n#### Use\n\nOn fresh mastodons. ![](mint.png)",
      reports: [
        '5:1 Section "Use" of "Basil" does not say "fresh", expected it there (profile herbs)',
        '5:1 Section "Use" of "Basil" has 2 words, expected at least 3 (profile herbs)',
        '5:1 Section "Use" of "Basil" has no image, expected exactly one (profile herbs)',
        '7:8 Section "Use" of "Basil" says "todo", expected nothing like "TODO" (profile herbs)',
        '9:1 Section "Code" of "Basil" has 1 list, expected none (profile herbs)',
        '13:4 A code block in section "Code" of "Basil" is in "js", expected "sh" (profile herbs)',
      ],
      pack: ["mint.png"],
    },
    {
      name: "sections inside sections, categories and the note",
      profile: {
        id: "herbs",
        extends: "reference-notes",
        sections: {
          note: { rules: [{ match: "Kitchen" }, { match: "Garden", required: true }] },
          category: { rules: [{ match: "Basil", sections: { rules: [{ match: "Use", sections: { strict: true } }] } }] },
        },
      },
      markdown: "# Kitchen\n\n### Basil\n\n#### Use\n\n##### Raw\n\nSalad.",
      reports: [
        '1:1 The note has no section "Garden", expected exactly one (profile herbs)',
        '7:7 "Use" of "Basil" of "Kitchen" has a section "Raw", expected none (profile herbs)',
      ],
    },
    {
      name: "a question mark is itself, and a number is no part of the name",
      profile: herbs({ rules: [{ match: "Why?", required: true }, { match: "Use" }], strict: true }),
      markdown: "# Kitchen\n\n### Basil\n\n#### 1. Why?\n\nTaste.\n\n#### 2. *Use*\n\nPesto.",
    },
    {
      name: "another kind of entry, and a list of bold items, which can have no sections",
      profile: { ...herbs({ rules: [{ match: "Use", required: true }] }), entry: { heading: 3, kind: "tree" } },
      markdown: "# Woods\n\n### Oak\n\nHard.\n\n### Others\n\n* **Elm**: tall.\n* **Fir**: green.",
    },
  ],
  visit: {
    note(note, context) {
      for (const scoped of scopedSections(note)) {
        for (const reports of [cardinalityReports, orderReports, constraintReports, contentReports]) {
          for (const report of reports(scoped, context)) context.report(report);
        }
      }
    },
  },
});

/** A profile that asks something of each entry. */
function herbs(scope: SectionScope): ProfileSettings {
  return { id: "herbs", extends: "reference-notes", entry: { heading: 3, kind: "herb" }, sections: { herb: scope } };
}
