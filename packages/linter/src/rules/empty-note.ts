import { defineRule, type Rule } from "../rule.ts";

export const emptyNote: Rule = defineRule({
  meta: {
    id: "empty-note",
    summary: "Require notes to say something.",
    why: "A note without content was most likely begun and forgotten, or lost its text by accident.",
    category: "structure",
    severity: "warning",
    fix: null,
  },
  examples: [
    { name: "a note with a word", markdown: "Salt." },
    { name: "nothing but blank lines", markdown: "\n\n", reports: ["3:1 The note is empty, expected text"] },
    {
      name: "nothing but frontmatter and a comment",
      markdown: "---\ntitle: Salt\n---\n\n%% to be written %%",
      reports: ["5:20 The note is empty, expected text"],
    },
    { name: "a picture is content", markdown: "![](https://example.org/salt.png)" },
    { name: "a heading is content", markdown: "# Salt" },
  ],
  visit: {
    note({ source, tree }, { report }) {
      if (tree.children.every(isNoContent)) {
        report({ start: source.text.length, end: source.text.length, message: "The note is empty, expected text" });
      }
    },
  },
});

function isNoContent(node: { type: string; value?: string }): boolean {
  if (node.type === "html") return /^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/.test(node.value ?? "");
  return node.type === "yaml" || node.type === "comment" || node.type === "thematicBreak";
}
