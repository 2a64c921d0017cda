import { parseMarkdown, plainText } from "@notewright/parser";
import { stringifyMarkdown } from "@notewright/parser/remark";
import { expect, test } from "vitest";
import { nodesOf, sourcesOf } from "../nodes-of.ts";

test.each([
  ["Oaks grow. ^oak-1", ["^oak-1"], "Oaks grow."],
  ["- Oak ^a\n- Elm ^b2\n", ["^a", "^b2"], "Oak\nElm"],
  ["# Oak ^head", ["^head"], "Oak"],
  ["> Oak\r\n> grows  ^q\r\n", ["^q"], "Oak grows"],
  ["Oak\n^below", ["^below"], "Oak"],
  ["Oak  \n  ^below  ", ["^below"], "Oak"],
  ["| a |\n| - |\n| b |\n\n^table", ["^table"], "a\nb"],
  ["**Oak** ^x", ["^x"], "Oak"],
])("%j ends with a block id", (markdown, ids, text) => {
  expect(sourcesOf(markdown, "blockId")).toEqual(ids);
  expect(nodesOf(markdown, "blockId").map(({ value }) => `^${value}`)).toEqual(ids);
  expect(plainText([parseMarkdown(markdown)])).toBe(text);
  const tree = parseMarkdown(stringifyMarkdown(parseMarkdown(markdown)));
  expect(plainText([tree])).toBe(text);
});

test("the text before it ends where its last letter does", () => {
  for (const note of ["Oak \t ^a", "> Oak\n> ^a", "- Oak\r\n    ^a"]) expect(sourcesOf(note, "text")).toEqual(["Oak"]);
});

test.each(["x^2", "2 ^3 is 8", "Oak ^", "Oak ^a b", "Oak \\^a", "`Oak ^a`", "[^1] ^", "| a ^b |\n| - |", "Oak ^a_b", "Oak ^é"])(
  "%j has none",
  (markdown) => expect(nodesOf(markdown, "blockId")).toEqual([]),
);
