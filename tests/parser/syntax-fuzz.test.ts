import { env } from "node:process";
import { LineIndex } from "@notewright/diagnostics";
import { htmlImages, inlineFields, parseMarkdown, parseNote, plainText, proseOf, tagsIn } from "@notewright/parser";
import { stringifyMarkdown } from "@notewright/parser/remark";
import { referenceNotes } from "@notewright/profile";
import { toHtml } from "@notewright/render";
import fc from "fast-check";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { misplacedNodes, withoutPlaces } from "./tree-places.ts";

const inline = fc.constantFrom(
  "oak",
  " ",
  "  ",
  "[[oak]]",
  "[[oak#leaf|the leaf]]",
  "[[a\\|b]]",
  "[[",
  "]]",
  "![[bark.png|20x10]]",
  "![[",
  " ^id",
  "^id",
  "[!tip]+ ",
  "[!x]",
  "%%",
  "%%hidden%%",
  "==",
  "==bright==",
  "= ",
  "$",
  "$$",
  "$x_1$",
  "$5",
  ": ",
  "::",
  "age:: 9",
  "[age:: 9]",
  "#tree/oak",
  "#12",
  "*",
  "**",
  "`",
  "`code`",
  "|",
  "\\",
  "www.example.org",
  "a@example.org",
  "[^1]",
  "<img src=a.png>",
  "<b>",
  "é😀",
  "\t",
  "&amp;",
);
const lineStart = fc.constantFrom(
  "",
  "",
  "",
  "> ",
  ">",
  "- ",
  "  ",
  "    ",
  "1. ",
  "# ",
  ": ",
  ": ",
  "| ",
  "> [!note]- ",
  "%%",
  "$$",
  "\t",
  "[^1]: ",
);
const ending = fc.constantFrom("\n", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\n| - | - |\n", "\n%%\n", "\n$$\n", "\n===\n");
const note = fc
  .array(fc.tuple(lineStart, fc.array(inline, { maxLength: 5 }), ending), { maxLength: 8 })
  .map((lines) => lines.map(([start, parts, end]) => start + parts.join("") + end).join(""));

const runs = {
  numRuns: Number(env["LAWS_RUNS"] ?? 400),
  ...(env["LAWS_SEED"] !== "random" && { seed: 20_240_101 }),
};

test("any mix of the syntax is a tree whose places are inside, in order and of their own markers", () => {
  fc.assert(
    fc.property(note, (text) => {
      const { tree } = parseNote(text, { path: "note.md", profile: referenceNotes });
      expect(misplacedNodes(tree, text)).toEqual([]);
    }),
    runs,
  );
});

test("any mix of the syntax can be read, rendered and written", () => {
  fc.assert(
    fc.property(note, (text) => {
      const { tree } = parseNote(text, { path: "note.md", profile: referenceNotes });
      const lines = new LineIndex(text);
      expect(plainText([tree])).toBeTypeOf("string");
      expect(toHtml(tree)).not.toContain("<img");
      expect(stringifyMarkdown(tree)).toBeTypeOf("string");
      visit(tree, (node) => {
        if (node.type === "html") {
          for (const { srcRange, src } of htmlImages(node, text)) expect(text.slice(srcRange.start, srcRange.end)).toBe(src);
        }
        if (node.type !== "paragraph") return;
        const prose = proseOf(node, text);
        for (const { text: word, start, end } of prose.words)
          if (end - start === word.length) expect(text.slice(start, end)).toBe(word);
        for (const { end, name, start } of tagsIn(prose)) expect(text.slice(start, end)).toBe(`#${name}`);
        for (const { end, keyRange, start, valueRange } of inlineFields(prose)) {
          expect([start, keyRange.start, keyRange.end, valueRange.start, valueRange.end, end]).toEqual(
            [start, keyRange.start, keyRange.end, valueRange.start, valueRange.end, end].toSorted((a, b) => a - b),
          );
          expect(lines.point(end).offset).toBe(end);
        }
      });
    }),
    runs,
  );
});

const whole = fc.constantFrom(
  "oak",
  "[[oak#leaf|x]]",
  "[[oak]]",
  "![[bark.png|20]]",
  "==bright==",
  "%%hidden%%",
  "$x$",
  "$5",
  "#tag",
  "a: b",
  "(k:: v)",
  "*e*",
  "^",
  "==",
  "%",
  "$",
);
const wholeStart = fc.constantFrom("", "", "> ", "- ", "# ", ": ", "> [!tip] ", "> [!n]-\n> ", "1. ");
const wholeEnd = fc.constantFrom("\n", "\n\n", " ^id\n\n", "\n%%\nc\n\nd\n%%\n\n", "\n\n$$\nx\n$$\n\n");
const sensibleNote = fc
  .array(fc.tuple(wholeStart, fc.array(whole, { minLength: 1, maxLength: 4 }), wholeEnd), { minLength: 1, maxLength: 4 })
  .map((lines) => lines.map(([start, parts, end]) => start + parts.join(" ") + end).join(""));

test("a tree that is written and read again is the same", () => {
  fc.assert(
    fc.property(sensibleNote, (text) => {
      const tree = parseMarkdown(text);
      expect(withoutPlaces(parseMarkdown(stringifyMarkdown(tree)))).toEqual(withoutPlaces(tree));
    }),
    runs,
  );
});
