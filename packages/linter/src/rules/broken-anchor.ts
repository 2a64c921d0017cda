import { linkFault } from "../links/link-fault.ts";
import { defineRule, type Rule } from "../rule.ts";

export const brokenAnchor: Rule = defineRule({
  meta: {
    id: "broken-anchor",
    summary: "Require the heading or block that a link names.",
    why: "The link opens the note at its top, and the reader does not find what was promised.",
    category: "link",
    severity: "error",
    fix: "unsafe",
    because: { unsafe: "it is the one heading or block near to what the link names" },
  },
  examples: [
    {
      name: "headings by GitHub's anchors",
      markdown: "[a](#bread--butter), [b](#café-1), [c](#top)\n\n## Bread & butter\n\n## Café\n\n## Café",
    },
    {
      name: "a heading that was renamed",
      markdown: "Look at [kneading](#kneeding-dough).\n\n## Kneading dough",
      reports: ['1:21 This note has no anchor "kneeding-dough", expected "kneading-dough"'],
      fixed: "Look at [kneading](#kneading-dough).\n\n## Kneading dough",
    },
    {
      name: "other letter case",
      markdown: "Look at [kneading](#Kneading).\n\n## Kneading",
      reports: ['1:21 This note has no anchor "Kneading", expected "kneading", letter case counts in anchors'],
      fixed: "Look at [kneading](#kneading).\n\n## Kneading",
    },
    {
      name: "in another note",
      markdown: "[Rye](rye.md#flower), [[rye#Dough|how]], [[rye#^warn]]",
      files: { "rye.md": "# Rye\n\n## Flour\n\nIt is sticky. ^warm" },
      reports: [
        '1:14 "rye.md" has no anchor "flower", expected "flour"',
        '1:29 "rye.md" has no heading "Dough"',
        '1:48 "rye.md" has no block "^warn", expected "^warm"',
      ],
      fixed: "[Rye](rye.md#flour), [[rye#Dough|how]], [[rye#^warm]]",
    },
    {
      name: "names given in HTML or in braces, lines of code, and the heading itself in a wikilink",
      markdown:
        '[a](#oven), [b](#salt), [c](code.js#L7), [[#What: is it?]]\n\n<a id="oven"></a>\n\n## Salt {#salt}\n\n## What: is it?',
      files: { "code.js": "" },
    },
  ],
  visit: {
    link(link, { note, report, vault }) {
      const fault = linkFault(link, note, vault);
      if (fault?.kind === "anchor") report(fault);
    },
  },
});
