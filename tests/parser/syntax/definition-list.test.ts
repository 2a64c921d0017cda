import { endOf, parseMarkdown, plainText, startOf } from "@notewright/parser";
import { stringifyMarkdown } from "@notewright/parser/remark";
import { expect, test } from "vitest";
import { nodesOf, sourcesOf } from "../nodes-of.ts";

test.each([
  ["Viola\n: bowed", ["Viola"], [": bowed"]],
  ["Viola\r\n: *bowed*\r\n: plucked\r\n", ["Viola"], [": *bowed*", ": plucked"]],
  ["Viola\n  Cello\n:   bowed\nand plucked", ["Viola", "Cello"], [":   bowed\nand plucked"]],
  ["Viola\n: a\n\n: b\n\nHarp\n: c\n\nEnd", ["Viola", "Harp"], [": a", ": b", ": c"]],
  ["> Viola\r\n> : a\r\n> : b", ["Viola"], [": a", ": b"]],
  ["- Viola\n  : a\n- x", ["Viola"], [": a"]],
  ["[a]: b\nViola\n: c", ["Viola"], [": c"]],
  ["*Viola\n: a*", ["*Viola"], [": a*"]],
])("%j is a definition list", (markdown, terms, descriptions) => {
  expect(sourcesOf(markdown, "defListTerm")).toEqual(terms);
  expect(sourcesOf(markdown, "defListDescription")).toEqual(descriptions);
  const [list] = nodesOf(markdown, "defList");
  expect(nodesOf(markdown, "defList")).toHaveLength(1);
  expect(startOf(list as never)).toBe(markdown.indexOf(terms[0] as string));
  expect(endOf(list as never)).toBe(
    markdown.lastIndexOf(descriptions.at(-1) as string) + (descriptions.at(-1) as string).length,
  );
  const text = plainText([parseMarkdown(markdown)]);
  expect(plainText([parseMarkdown(stringifyMarkdown(parseMarkdown(markdown)))])).toBe(text);
});

test.each([
  "# Viola\n: a",
  "Viola\n\n: a",
  "Viola\n:a",
  "Viola\n:",
  "Viola\n: ",
  ": a",
  "> Viola\n: a",
  "- Viola\n: a",
  "Viola\n\\: a",
  "```\nViola\n: a\n```",
  "| a |\n| - |\n: b",
  "[a]: b\n: c",
  "---\n: a",
  "Note: a\nand: b",
])("%j is none", (markdown) => {
  expect(nodesOf(markdown, "defList")).toEqual([]);
});
