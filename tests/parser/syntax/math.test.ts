import { parseMarkdown, proseOf } from "@notewright/parser";
import { stringifyMarkdown } from "@notewright/parser/remark";
import { expect, test } from "vitest";
import { nodesOf, sourcesOf } from "../nodes-of.ts";

test.each([
  ["The area is $\\pi r^2$.", ["$\\pi r^2$"]],
  ["$x$, $y$ and H$_2$O", ["$x$", "$y$", "$_2$"]],
  ["- $a\r\n  + b$", []],
  ["> $a\r\n> b$", ["$a\r\n> b$"]],
  ["$$x$$ inside and $a \\$ b$", ["$$x$$", "$a \\$ b$"]],
  ["| $x$ |\n| - |", ["$x$"]],
  ["$2x$ and $3 x$", ["$2x$", "$3 x$"]],
])("%j holds math", (markdown, sources) => {
  expect(sourcesOf(markdown, "inlineMath")).toEqual(sources);
  const values = nodesOf(markdown, "inlineMath").map(({ value }) => value);
  const again = stringifyMarkdown(parseMarkdown(markdown));
  expect(nodesOf(again, "inlineMath").map(({ value }) => value)).toEqual(values);
});

test.each([
  ["$$\na\n= b\n$$", ["a\n= b"]],
  ["Text\n$$\na\n- b\n$$\nmore", ["a\n- b"]],
  ["> $$\r\n> a\r\n> $$", ["a"]],
  ["- x\n\n  $$\n  a\n  $$", ["a"]],
  ["$$ a = b $$", [" a = b "]],
])("%j is a block of math", (markdown, values) => {
  expect(nodesOf(markdown, "math").map(({ value }) => value)).toEqual(values);
  for (const source of sourcesOf(markdown, "math")) expect(source).toMatch(/^\$\$[\s\S]*\$\$$/);
  const again = stringifyMarkdown(parseMarkdown(markdown));
  expect(nodesOf(again, "math").map(({ value }) => value)).toEqual(values);
});

test.each([
  "It costs $5 and $10.",
  "$5/$6 a month",
  "US$ or CA$",
  "US$5 here, US$6 there",
  "from $5 to 10 US$.",
  "$ 5$ and $5 $",
  "\\$x$",
  "`$x$`",
  "$$ cheap\n\n$$$ dear",
  "$$\n\nnot closed",
  "$$\na\n\nb\n$$",
  "$",
  "$$",
  "$$$x$$$",
])("%j is prose", (markdown) => {
  expect([...nodesOf(markdown, "inlineMath"), ...nodesOf(markdown, "math")]).toEqual([]);
});

test("math is read but its letters are no words", () => {
  const note = "Let $alpha$ be";
  const prose = proseOf(nodesOf(note, "paragraph")[0] as never, note);
  expect([prose.text, prose.words.map(({ text }) => text)]).toEqual(["Let alpha be", ["Let", "be"]]);
});
