import { inlineText, parseMarkdown, plainText, proseOf } from "@notewright/parser";
import { stringifyMarkdown } from "@notewright/parser/remark";
import { describe, expect, it, test } from "vitest";
import { nodesOf, sourcesOf } from "../nodes-of.ts";

const target = { path: "", heading: null, block: null, alias: null };

test.each([
  ["[[oak]]", { ...target, path: "oak" }, "oak"],
  ["[[trees/oak tree]]", { ...target, path: "trees/oak tree" }, "trees/oak tree"],
  ["[[oak#Leaf]]", { ...target, path: "oak", heading: "Leaf" }, "oak > Leaf"],
  ["[[oak#Leaf#Edge]]", { ...target, path: "oak", heading: "Leaf#Edge" }, "oak > Leaf > Edge"],
  ["[[oak#Leaf|its leaf]]", { ...target, path: "oak", heading: "Leaf", alias: "its leaf" }, "its leaf"],
  ["[[oak#^bark-1]]", { ...target, path: "oak", block: "bark-1" }, "oak > ^bark-1"],
  ["[[#Leaf]]", { ...target, heading: "Leaf" }, "Leaf"],
  ["[[oak|]]", { ...target, path: "oak" }, "oak"],
  ["[[C# in use|C]]", { ...target, path: "C", heading: " in use", alias: "C" }, "C"],
])("%s is a wikilink", (markdown, expected, text) => {
  expect(nodesOf(`A ${markdown}.`, "wikiLink")).toMatchObject([expected]);
  expect(sourcesOf(`> - A ${markdown}.\r\n> ${markdown}`, "wikiLink")).toEqual([markdown, markdown]);
  expect(plainText([parseMarkdown(`A ${markdown}.`)])).toBe(`A ${text}.`);
  expect(stringifyMarkdown(parseMarkdown(`A ${markdown}.`))).toBe(`A ${markdown.replace("|]]", "]]")}.\n`);
});

test.each([
  ["![[bark.png]]", { path: "bark.png", kind: "image", width: null, height: null }],
  ["![[bark.png|200]]", { path: "bark.png", kind: "image", width: 200, height: null, alias: null }],
  ["![[a/bark.SVG|200x100]]", { path: "a/bark.SVG", kind: "image", width: 200, height: 100 }],
  ["![[bark.png|Rough bark|200]]", { alias: "Rough bark", width: 200 }],
  ["![[bark.png|Rough bark]]", { alias: "Rough bark", width: null, label: "Rough bark" }],
  ["![[oak#Leaf]]", { path: "oak", heading: "Leaf", kind: "note", label: "oak > Leaf" }],
  ["![[oak#^b]]", { path: "oak", block: "b", kind: "note" }],
])("%s is an embed", (markdown, expected) => {
  expect(nodesOf(markdown, "embed")).toMatchObject([expected]);
  expect(sourcesOf(`- x\r\n\r\n  ${markdown} y`, "embed")).toEqual([markdown]);
  expect(stringifyMarkdown(parseMarkdown(markdown))).toBe(`${markdown}\n`);
});

describe("in tables", () => {
  const table = "| Tree | Picture |\r\n| --- | --- |\r\n| [[oak\\|the oak]] | ![[bark.png\\|80x40]] |\r\n";
  it("parts with an escaped bar", () => {
    expect(nodesOf(table, "wikiLink")).toMatchObject([{ path: "oak", alias: "the oak" }]);
    expect(sourcesOf(table, "wikiLink")).toEqual(["[[oak\\|the oak]]"]);
    expect(nodesOf(table, "embed")).toMatchObject([{ path: "bark.png", width: 80, height: 40 }]);
    expect(sourcesOf(table, "tableCell")).toHaveLength(4);
    expect(stringifyMarkdown(parseMarkdown(table))).toContain("[[oak\\|the oak]]");
  });
});

test.each([
  "[[]]",
  "[[oak",
  "[[oak]",
  "[[oak\nelm]]",
  "[[|oak]]",
  "[[\\|oak]]",
  "\\[[oak]]",
  "`[[oak]]`",
  "[[ -f oak ]]",
  "[[^1]]",
  "[[1]](https://example.org/)",
  "![[",
  "![[]]",
  "[[[]]]",
])("%j is no wikilink", (markdown) => {
  expect([...nodesOf(markdown, "wikiLink"), ...nodesOf(markdown, "embed")]).toEqual([]);
});

test("an alias is prose with its own places, a target is not", () => {
  const note = "See [[oak|the delivred]] and [[qwzx]].";
  const [paragraph] = nodesOf(note, "paragraph");
  const words = proseOf(paragraph as never, note).words;
  expect(words.map(({ text }) => text)).toEqual(["See", "the", "delivred", "and"]);
  expect(words.map(({ end, start }) => note.slice(start, end))).toEqual(["See", "the", "delivred", "and"]);
});

test("an address in an alias makes no link inside the link", () => {
  const [link] = nodesOf("[[oak|a@example.org www.example.org]]", "wikiLink");
  expect(link?.children.map(({ type }) => type)).toEqual(["text"]);
  expect(inlineText([link as never])).toBe("a@example.org www.example.org");
});
