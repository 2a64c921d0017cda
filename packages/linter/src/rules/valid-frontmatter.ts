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
      reports: ["3:7 Frontmatter cannot be read: found `[` that nothing closes, expected `]` after its text"],
    },
    {
      name: "a key twice",
      markdown: "---\ntitle: Tides\ntitle: Ebb\n---\n\n# Ebb",
      reports: ["3:1 Frontmatter cannot be read: found the key `title` again, expected it once"],
    },
    {
      name: "a colon in a text",
      markdown: "---\ntitle: Tides: a primer\n---\n\n# Ebb",
      reports: ["2:8 Frontmatter cannot be read: found a colon in the text `Tides: a primer`, expected quotes around it"],
    },
    {
      name: "not closed",
      markdown: "---\ntitle: Tides\ntags: [sea, moon]\n\n# Ebb\n\nLow water.",
      reports: ["1:1 Frontmatter begins and does not end, expected `---` after its last key"],
    },
    { name: "a rule, and a text below it", markdown: "---\n\nNote: low water.\n\n# Ebb" },
    { name: "a rule between paragraphs is no frontmatter", markdown: "Low water.\n\n---\n\ntags: [sea" },
  ],
  visit: {
    note({ frontmatter, source }, { report }) {
      if (frontmatter.node === null && UNCLOSED.test(source.text))
        report({ start: 0, end: 3, message: "Frontmatter begins and does not end, expected `---` after its last key" });
      for (const { end, message, start } of frontmatter.mistakes) {
        report({ start, end, message: `Frontmatter cannot be read: ${message}` });
      }
    },
  },
});

/** A line of dashes, keys with values, and then a blank line or a heading. */
const UNCLOSED =
  /^---[ \t]*\r?\n[A-Za-z][\w-]*:(?: [^\r\n]*)?\r?\n(?:(?:[A-Za-z][\w-]*:(?: |(?=[\r\n]))|[ \t]+\S|- )[^\r\n]*\r?\n)*(?:[ \t]*\r?\n|#)/;
