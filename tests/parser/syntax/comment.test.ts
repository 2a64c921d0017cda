import { parseMarkdown, plainText, proseOf } from "@notewright/parser";
import { stringifyMarkdown } from "@notewright/parser/remark";
import { expect, test } from "vitest";
import { nodesOf, sourcesOf } from "../nodes-of.ts";

test.each([
  ["Knead %%ten minutes%% well.", ["%%ten minutes%%"], "Knead well."],
  ["Knead %%ten\r\nminutes%% well.", ["%%ten\r\nminutes%%"], "Knead well."],
  ["%%\nhidden\n\n- list\n# head\n%%\n\nShown", ["%%\nhidden\n\n- list\n# head\n%%"], "Shown"],
  ["%% one line %%\n\nShown", ["%% one line %%"], "Shown"],
  ["Shown\n%%\na\n\nb\n%%\nmore", ["%%\na\n\nb\n%%"], "Shown\nmore"],
  ["> %%\r\n> a\r\n>\r\n> b\r\n> %%\r\n> Shown", ["%%\r\n> a\r\n>\r\n> b\r\n> %%"], "Shown"],
  ["- x\n  %%\n  a\n\n  b\n  %%\n- y", ["%%\n  a\n\n  b\n  %%"], "x\ny"],
  ["%%\na\n%% Shown", ["%%\na\n%%"], "Shown"],
  ["| a %%b%% |\n| - |", ["%%b%%"], "a"],
  ["50%%%% c", ["%%%%"], "50 c"],
])("%j has a comment", (markdown, sources, text) => {
  expect(sourcesOf(markdown, "comment")).toEqual(sources);
  expect(plainText([parseMarkdown(markdown)])).toBe(text);
  expect(plainText([parseMarkdown(stringifyMarkdown(parseMarkdown(markdown)))])).toBe(text);
});

test("without an end it hides nothing", () => {
  for (const note of ["%%\n\n- a\n\n# b", "100%% sure", "> %%\n> a\n\nb %%", "- %%\n\nb\n\n- c %%", "`%%a%%`", "\\%%a%%", "%%"])
    expect(nodesOf(note, "comment")).toEqual([]);
  expect(nodesOf("%%\n\n- a\n\n# b", "heading")).toHaveLength(1);
});

test("many unclosed ones take time in proportion", () => {
  const seconds = (count: number): number => {
    const start = performance.now();
    expect(nodesOf("- %% a\n\n".repeat(count), "comment")).toEqual([]);
    return (performance.now() - start) / 1000;
  };
  seconds(500);
  expect(seconds(8000)).toBeLessThan(10);
});

test("its words are no prose, and those around do not join", () => {
  const note = "some%%hiden%%where %%secrit%% else";
  const [paragraph] = nodesOf(note, "paragraph");
  expect(proseOf(paragraph as never, note).words.map(({ text }) => text)).toEqual(["some", "where", "else"]);
});
