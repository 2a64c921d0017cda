import { env } from "node:process";
import fc from "fast-check";
import type { Root } from "mdast";
import { describe, expect, test } from "vitest";
import { referenceTree } from "../reference-tree.ts";
import { fastTree } from "./fast-tree.ts";

const inline = fc.constantFrom(
  ..."oak| |word |a b c|*|**|_|__|`|``|`code`|\\|\\*|<b>|</b>|<img src=a.png>|<!-- c -->|<!--|é😀|&amp;|&#64;|[|](|]|[a](b.md)".split(
    "|",
  ),
  ...'|![i](p.png "t") ![ ( ) [r] ~ ~~ ~~gone~~ " \' - 1. + # #. ! <a.b:c> < { x\\ $ : $x$ == %% [[a]] ^id'.split(" "),
);
const lineStart = fc.constantFrom(
  ...",,,> ,>,- ,* ,+ ,1. ,2) ,  ,   ,    ,      ,# ,## ,###,```,```js,~~~,---,***,===,| ,| a | b |,| - | :-: |".split(","),
  ...["- [ ] ", "- [x] ", "<div>", "</div>", "    - ", "  - ", "   1. ", "[r]: <x> 'y'", "[^1]: ", "\t", ": "],
);
const ending = fc.constantFrom("\n", "\n", "\n\n", "\n\n", "\n\n\n", "\r\n", "  \n", " \n", "\n---\n", "\n- - -\n", "");
const note = fc
  .array(fc.tuple(lineStart, fc.array(inline, { maxLength: 5 }), ending), { maxLength: 10 })
  .map((lines) => lines.map(([start, parts, end]) => start + parts.join("") + end).join(""));

const notes = [
  "---\ntitle: Oak\n---\n\n# Trees\n\n## Oak\n\nA *broad* tree with **lobed** leaves, see [elm](elm.md) and ![bark](bark.png).\n",
  "# Trees\n\n- Oak\n  - holm oak\n- Elm, which\n  goes on\n\n1. first\n2. second\n\n| Tree | Height |\n| - | -: |\n| Oak | 30 m |\n",
  "Heat to 200 °C\\\nfor 10 minutes.\n\n```sh\nbake --hot\n```\n\n> Said a baker.\n\n<!-- to be tried -->\n",
];

describe("fastTree", () => {
  test.each(notes)("reads %j, as the reference does", (text) => {
    expect(fastTree(text)).toEqual(referenceTree(text));
    expect(fastTree(text.replaceAll("\n", "\r\n"))).toEqual(referenceTree(text.replaceAll("\n", "\r\n")));
  });

  test.each([
    "see [[oak]]",
    "==bright==",
    "%%hidden%%",
    "$x^2$",
    "text ^id",
    "> [!tip] Water",
    "Oak\n: a tree",
    "see https://example.org",
    "kea@example.org",
    "\uFEFF# Oak",
    "a\0b",
    "\ud800",
    "+++\na = 1\n+++\n",
  ])("leaves %j to the reference", (text) => expect(fastTree(text)).toBeNull());

  test("gives no other tree than the reference, whatever the mix of signs", () => {
    let count = 0;
    fc.assert(
      fc.property(note, (text) => {
        const tree = fastTree(text);
        if (tree !== null) expect(plain(tree)).toEqual(plain(referenceTree(text)));
        count += tree === null ? 0 : 1;
      }),
      { numRuns: Number(env["LAWS_RUNS"] ?? 3000), ...(env["LAWS_SEED"] !== "random" && { seed: 20_240_101 }) },
    );
    expect(count).toBeGreaterThan(0);
  });
});

/** Without keys that hold nothing. */
function plain(tree: Root): unknown {
  return JSON.parse(JSON.stringify(tree));
}
