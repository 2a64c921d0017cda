import { env } from "node:process";
import fc from "fast-check";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { parseMarkdown } from "./parse-markdown.ts";
import { remarkNotes } from "./reference-tree.ts";

/** With everything that notes may hold, whatever the text. */
const full = unified().use(remarkParse).use(remarkNotes).freeze();

const addresses = [
  "Write to kea@example.org or www.example.org, see https://example.org/a?b=c.",
  "a\\@example.org and www\\.example.org and https:\\/\\/example.org",
  "kea&#64;example.org, &#119;ww.example.org, h&#116;tps://example.org, kea&commat;example.org",
  "[www.example.org](b.md) [see https://example.org][x]\n\n[x]: c.md",
  "[[tree|see www.example.org]] and [[tree|kea@example.org]], kea@example.org",
  "only a sign @ alone, EC@, x@ y and @handle",
  "mailto:kea@example.org xmpp:kea@example.org/a",
  "_kea@example.org_ .@- ..@.. -@a.b +@_.c",
  "`a@b.c` <a@b.c> <!-- a@b.c -->",
];

const tables = [
  "a@b.c | d\n--- | ---\n`x|y` | z",
  "| Tree |\n| - |",
  "Tree \\| Height\n--- \\| ---",
  "a &#124; b\n- &#124; -",
  "Tree\n:-\n\nHeight\n-:\n\nAge\n:-:\n\nBark\n---",
  "> Tree\n> :-\n> Oak\n\n- Height\n  -:\n  30 m",
];

test.each([...addresses, ...tables])("leaving out what cannot match changes nothing: %j", (text) => {
  expect(parseMarkdown(text)).toEqual(full.parse(text));
});

test("nor does it in any mix of signs", () => {
  const sign = fc.constantFrom(
    ..."@|.-_+:/w*`[]()<>&\\~ \n".split(""),
    "www.",
    "https://",
    "a@b.c",
    "| - | - |",
    "\n\n",
    "é",
    "kea",
    "&#64;",
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 14 }), (parts) => {
      const text = parts.join("");
      expect(parseMarkdown(text)).toEqual(full.parse(text));
    }),
    { numRuns: Number(env["LAWS_RUNS"] ?? 3000), ...(env["LAWS_SEED"] !== "random" && { seed: 20_240_101 }) },
  );
});
