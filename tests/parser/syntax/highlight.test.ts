import { parseMarkdown, plainText } from "@notewright/parser";
import { stringifyMarkdown } from "@notewright/parser/remark";
import { expect, test } from "vitest";
import { nodesOf, sourcesOf } from "../nodes-of.ts";

test.each([
  ["A ==bright *red* leaf==.", ["==bright *red* leaf=="], "A bright red leaf."],
  ["**==bold==** and ==**bold**==", ["==bold==", "==**bold**=="], "bold and bold"],
  ["==two\r\nlines==", ["==two\r\nlines=="], "two lines"],
  ["> ==a==\n> ==b==", ["==a==", "==b=="], "a b"],
  ["| ==a== |\n| - |", ["==a=="], "a"],
  ["# ==a== ==b==", ["==a==", "==b=="], "a b"],
  ["==a `==` b==", ["==a `==` b=="], "a == b"],
])("%j is highlighted", (markdown, sources, text) => {
  expect(sourcesOf(markdown, "highlight")).toEqual(sources);
  expect(plainText([parseMarkdown(markdown)])).toBe(text);
  expect(plainText([parseMarkdown(stringifyMarkdown(parseMarkdown(markdown)))])).toBe(text);
});

test.each([
  "a == b and c == d",
  "==open",
  "=one=",
  "===three===",
  "== blank ==",
  "\\==a==",
  "`==a==`",
  "==",
  "====",
  "a\n==\nb",
])("%j is not", (markdown) => expect(nodesOf(markdown, "highlight")).toEqual([]));
