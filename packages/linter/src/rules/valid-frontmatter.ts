import { defineRule, type Rule } from "../rule.ts";

export const validFrontmatter: Rule = defineRule({
  meta: {
    id: "valid-frontmatter",
    summary: "Require the frontmatter to be YAML with keys and values, each key once.",
    why: "Title, tags and everything else in frontmatter that cannot be read is lost to all that is made of the note.",
    category: "frontmatter",
    severity: "error",
    fix: null,
  },
  examples: [
    { name: "keys and values", markdown: "---\ntitle: Tides\ntags: [sea, moon]\n---\n\n# Ebb" },
    {
      name: "a bracket that is not closed",
      markdown: "---\ntitle: Tides\ntags: [sea, moon\n---\n\n# Ebb",
      reports: [
        "3:17 Frontmatter cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]",
      ],
    },
    {
      name: "a key twice",
      markdown: "---\ntitle: Tides\ntitle: Ebb\n---\n\n# Ebb",
      reports: ["3:1 Frontmatter cannot be read: Map keys must be unique"],
    },
    { name: "a rule between paragraphs is no frontmatter", markdown: "Low water.\n\n---\n\ntags: [sea" },
  ],
  visit: {
    note({ frontmatter }, { report }) {
      for (const { end, message, start } of frontmatter.mistakes) {
        report({ start, end, message: `Frontmatter cannot be read: ${message}` });
      }
    },
  },
});
