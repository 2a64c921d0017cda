import { placesOf } from "@notewright/parser";
import { linkFault } from "../links/link-fault.ts";
import { fromRoot, linkPath, pathLike } from "../links/link-path.ts";
import { defineRule, type Rule } from "../rule.ts";

export const linkCase: Rule = defineRule({
  meta: {
    id: "link-case",
    summary: "Require links to have the letter case of the file.",
    why: "Windows and macOS open the file, but Linux, and with it most servers, do not.",
    category: "link",
    severity: "error",
    fix: "unsafe",
    because: { unsafe: "the file is written so" },
  },
  examples: [
    { name: "the same case", markdown: "[Oak](Trees/oak.md)", files: { "Trees/oak.md": "# Oak" } },
    {
      name: "a folder and a file in other case",
      markdown: "[Oak](trees/Oak.md#bark)",
      files: { "Trees/oak.md": "# Oak\n\n## Bark" },
      reports: ['1:7 "trees/Oak.md" has other letter case than the file, expected "Trees/oak.md"'],
      fixed: "[Oak](Trees/oak.md#bark)",
    },
    {
      name: "the ending of a document",
      markdown: "[Bark of an oak](img/bark.PDF)",
      files: { "img/bark.pdf": "" },
      reports: ['1:18 "img/bark.PDF" has other letter case than the file, expected "img/bark.pdf"'],
      fixed: "[Bark of an oak](img/bark.pdf)",
    },
    { name: "wikilinks find names in any case", markdown: "[[OAK]]", files: { "Trees/oak.md": "# Oak" } },
    { name: "two files that differ in case", markdown: "[a](oak.md), [b](Oak.md)", files: { "oak.md": "a", "Oak.md": "b" } },
  ],
  visit: {
    link(link, { note, report, vault }) {
      const fault = linkFault(link, note, vault);
      if (fault?.kind === "case") report(fault);
    },
    // Where the system does not open the file, missing-asset says so.
    image(image, { host, note, report }) {
      const { destination, node, url } = image;
      if (node.type === "embed" || destination === null) return;
      const { path, plain } = linkPath(url);
      if (host.resolve(note.path, url, null, placesOf(image, note.profile)).from !== "vault") return;
      const full = fromRoot(note.path, plain);
      const found = host.find(full);
      if (found === null || found.path.normalize("NFC") === full.normalize("NFC")) return;
      const expected = pathLike(path, note.path, found.path);
      const message = `"${path}" has other letter case than the file, expected "${expected}"`;
      report({ ...destination, message, expected: [expected], fix: { kind: "unsafe" } });
    },
  },
});
