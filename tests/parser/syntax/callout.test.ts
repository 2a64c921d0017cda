import { parseMarkdown, plainText } from "@notewright/parser";
import { stringifyMarkdown } from "@notewright/parser/remark";
import { expect, test } from "vitest";
import { nodesOf, sourcesOf } from "../nodes-of.ts";

test.each([
  ["> [!tip] Warm *water*\n> helps.", { calloutType: "tip", fold: null, title: "Warm water" }, "Warm water\nhelps."],
  ["> [!NOTE]\r\n> Rise.\r\n", { calloutType: "NOTE", fold: null, title: null }, "Rise."],
  ["> [!faq]- Why?\n> - Yeast", { calloutType: "faq", fold: "-", title: "Why?" }, "Why?\nYeast"],
  ["- > [!abstract|wide]+\n  > Dough", { calloutType: "abstract|wide", fold: "+", title: null }, "Dough"],
  [">[!bug] a", { calloutType: "bug", title: "a" }, "a"],
  ["> [!todo] ==a== [[oak]]", { calloutType: "todo", title: "a oak" }, "a oak"],
])("%j is a callout", (markdown, fields, text) => {
  expect(nodesOf(markdown, "blockquote")).toMatchObject([fields]);
  expect(plainText([parseMarkdown(markdown)])).toBe(text);
  const again = stringifyMarkdown(parseMarkdown(markdown));
  expect(nodesOf(again, "blockquote")).toMatchObject([fields]);
  expect(plainText([parseMarkdown(again)])).toBe(text);
});

test("one may stand in another", () => {
  const note = "> [!a] Outer\n> > [!b]- Inner\n> > text";
  expect(nodesOf(note, "blockquote").map(({ calloutType, fold }) => [calloutType, fold])).toEqual([
    ["a", null],
    ["b", "-"],
  ]);
  expect(sourcesOf(note, "calloutTitle")).toEqual(["[!a] Outer", "[!b]- Inner"]);
});

test.each([
  "[!note] no quote",
  "- [!note] item",
  "> text\n> [!note] later",
  "> [!]",
  "> [! ] blank",
  "> [!note]text",
  "> \\[!note] x",
  "> [!note\n> ]",
  "> # [!note] x",
  ">     [!note] code",
])("%j is none", (markdown) => {
  expect(nodesOf(markdown, "calloutTitle")).toEqual([]);
  expect(nodesOf(markdown, "blockquote").every(({ calloutType }) => calloutType === undefined)).toBe(true);
});
