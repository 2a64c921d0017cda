import { linkFault } from "../links/link-fault.ts";
import { defineRule, type Rule } from "../rule.ts";

export const brokenLink: Rule = defineRule({
  meta: {
    id: "broken-link",
    summary: "Require the note or file that a link, wikilink or embed leads to.",
    why: "A link to nothing was right once, or never: the file was renamed, moved, or its name has a slip. Where most names in double brackets have no note yet, only those near to the name of a note are reported; in the source of a website, only links to notes.",
    category: "link",
    severity: "error",
    fix: "unsafe",
    because: { unsafe: "it is the one file near to what the link names" },
  },
  examples: [
    { name: "a note and a folder", markdown: "[Oak](trees/oak.md), [all trees](trees/)", files: { "trees/oak.md": "# Oak" } },
    {
      name: "a slip in the name",
      markdown: "See [Larch](trees/lrach.md#wood).",
      files: { "trees/larch.md": "# Larch\n\n## Wood" },
      reports: ['1:13 There is no file "trees/lrach.md" in the vault, expected "trees/larch.md"'],
      fixed: "See [Larch](trees/larch.md#wood).",
    },
    {
      name: "a note that was moved",
      markdown: "See [my larch][a].\n\n[a]: larch.md",
      files: { "trees/larch.md": "# Larch" },
      reports: ['3:6 There is no file "larch.md" in the vault, expected "trees/larch.md"'],
      fixed: "See [my larch][a].\n\n[a]: trees/larch.md",
    },
    {
      name: "an address without its beginning",
      markdown: "[Oaks](www.trees.net/oak), [ask](ada@trees.net)",
      reports: [
        '1:8 There is no file "www.trees.net/oak" in the vault, expected "https://www.trees.net/oak"',
        '1:34 There is no file "ada@trees.net" in the vault, expected "mailto:ada@trees.net"',
      ],
      fixed: "[Oaks](https://www.trees.net/oak), [ask](mailto:ada@trees.net)",
    },
    {
      name: "a wikilink and an embed",
      markdown: "[[Larhc|my larch]], ![[Spruce#Bark]]",
      files: { "Larch.md": "# Larch" },
      reports: ['1:3 There is no note "Larhc" in the vault, expected "Larch"', '1:24 There is no note "Spruce" in the vault'],
      fixed: "[[Larch|my larch]], ![[Spruce#Bark]]",
    },
    {
      name: "wikilinks lead to names and aliases anywhere, and to any file",
      markdown: "[[larch]], [[Larix]], ![[plan.pdf]]",
      files: { "trees/Larch.md": "---\naliases: [Larix]\n---\n\n# Larch", "files/plan.pdf": "" },
    },
    {
      name: "encoded, with a query, without its ending, or on the web",
      markdown: "[a](red%20oak.md?plain=1), [b](<red oak>), [c](https://example.org/gone.md), [d](mailto:a@example.org)",
      files: { "red oak.md": "# Red oak" },
    },
    { name: "a page of a website, and a text that is filled in later", markdown: "[a](/docs/intro), [b]({{ page.url }})" },
    { name: "brackets in a note without wikilinks", markdown: "In TOML, [[bin]] begins a table of a list." },
  ],
  visit: {
    link(link, { note, report, vault }) {
      const fault = linkFault(link, note, vault);
      if (fault?.kind === "broken") report(fault);
    },
  },
});
