import type { FrontmatterSchema, ProfileSettings } from "@notewright/schema";
import { askedText } from "../asked-text.ts";
import { schemaReport } from "../frontmatter/schema-report.ts";
import { defineRule, type Rule } from "../rule.ts";

export const frontmatterSchema: Rule = defineRule({
  meta: {
    id: "frontmatter-schema",
    summary: "Require the frontmatter to be as the schema in the profile says.",
    why: "Lists, searches and sites are made from frontmatter. A key that is missing or misspelt, or a date that is none, drops the note from them in silence.",
    category: "frontmatter",
    severity: "error",
    fix: "unsafe",
    because: { unsafe: "the schema of the frontmatter names it" },
    needsFrontmatterSchema: true,
  },
  examples: [
    {
      name: "as the schema says",
      profile: walks({ required: ["tags"], properties: { tags: { items: { type: "string" } }, date: { format: "date" } } }),
      markdown: "---\ntags: [hill, lake]\ndate: 2024-05-31\nfoo: 1\n---\n\n# Walks",
    },
    {
      name: "a key is missing",
      profile: walks({ required: ["tags"] }),
      markdown: "---\ntitle: Walks\n---\n\n# Walks",
      reports: ['1:1 The frontmatter has no "tags", expected one (profile walks)'],
    },
    {
      name: "keys are missing that have a default",
      profile: walks({ required: ["level", "tags"], properties: { level: { default: "easy" }, tags: { default: ["walk"] } } }),
      markdown: "---\nlevel: easy\n---\n\n# Walks",
      reports: ['1:1 The frontmatter has no "tags", expected one (profile walks)'],
      fixed: '---\nlevel: easy\ntags: ["walk"]\n---\n\n# Walks',
    },
    {
      name: "there is no frontmatter",
      profile: walks({ required: ["tags"] }),
      markdown: "# Walks",
      reports: ['1:1 The note has no frontmatter, expected it to have "tags" (profile walks)'],
    },
    {
      name: "wrong values",
      profile: walks({
        properties: {
          tags: { type: "array", items: { type: "string" }, maxItems: 3 },
          date: { format: "date" },
          level: { enum: ["easy", "hard"] },
          mail: { format: "email" },
          guide: { type: "object", required: ["name"], properties: { url: { format: "uri" } } },
        },
      }),
      markdown: "---\ntags: [hill, 5]\ndate: 31 May\nlevel: esay\nmail: nobody\nguide:\n  url: up there\n---\n\n# Walks",
      reports: [
        '2:14 "tags[1]" is 5, expected a text (profile walks)',
        '3:7 "date" is "31 May", expected a date like 2024-05-31 (profile walks)',
        '4:8 "level" is "esay", expected one of "easy", "hard" (profile walks)',
        '5:7 "mail" is "nobody", expected an e-mail address (profile walks)',
        '6:1 "guide" has no "name", expected one (profile walks)',
        '7:8 "guide.url" is "up there", expected an address like https://example.org/ (profile walks)',
      ],
    },
    {
      name: "only known keys",
      profile: walks({ additionalProperties: false, properties: { tags: true, title: true } }),
      markdown: "---\ntagss: [hill]\nmood: good\n---\n\n# Walks",
      reports: [
        '2:1 The frontmatter has a key "tagss", expected "tags" (profile walks)',
        '3:1 The frontmatter has a key "mood", expected only "tags", "title" (profile walks)',
      ],
    },
    {
      name: "a value that may have several forms",
      profile: walks({ properties: { tags: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } } }),
      markdown: "---\ntags:\n  - hill\n  - [lake]\n---\n\n# Walks",
      reports: ['4:5 "tags[1]" is ["lake"], expected a text (profile walks)'],
    },
    {
      name: "frontmatter that cannot be read is left to another rule",
      profile: walks({ required: ["tags"] }),
      markdown: "---\ntags: [hill\n---\n\n# Walks",
    },
  ],
  visit: {
    note(note, context) {
      const schema = note.profile.frontmatter;
      const { data, mistakes } = note.frontmatter;
      if (schema === null || context.frontmatterErrors === null || mistakes.length > 0) return;
      for (const error of context.frontmatterErrors(data)) {
        const { parentSchema } = error;
        const part = typeof parentSchema === "object" && context.host.askedBy(parentSchema) !== null ? parentSchema : schema;
        const asked = askedText(context, part, part === parentSchema ? error.keyword : undefined);
        const report = schemaReport(error, note);
        context.report({ ...report, message: report.message + asked });
      }
    },
  },
});

function walks(frontmatter: FrontmatterSchema): ProfileSettings {
  return { id: "walks", extends: "reference-notes", frontmatter };
}
