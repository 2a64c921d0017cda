import { referenceNotes } from "@notewright/profile";
import fc from "fast-check";
import type { Nodes, Parent, Root } from "mdast";
import { describe, expect, test } from "vitest";
import { parseNote } from "./note.ts";
import type { Prose } from "./prose.ts";
import { proseOf } from "./prose-of.ts";

function treeOf(note: string): Root {
  return parseNote(note, { path: "note.md", profile: referenceNotes }).tree;
}

function proses(note: string): Prose[] {
  const found: Prose[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") found.push(proseOf(node, note));
    if ("children" in node) for (const child of (node as Parent).children) walk(child as Nodes);
  };
  walk(treeOf(note));
  return found;
}

/** Each word with the text that stands in the note at its place. */
function words(note: string): [string, string][] {
  return proses(note).flatMap((prose) =>
    prose.words.map(({ end, start, text }): [string, string] => [text, note.slice(start, end)]),
  );
}

describe("words stand where the note has them", () => {
  test.each([
    ["escapes", "a\\*b \\[cde\\] fgh", ["a", "b", "cde", "fgh"]],
    ["character references", "salt &amp; pepper&nbsp;mill &#x41;bc", ["salt", "pepper", "mill", ["Abc", "&#x41;bc"]]],
    ["a reference outside of Unicode's first plane", "&#128512; smile", ["smile"]],
    ["CRLF", "first line\r\nsecond line", ["first", "line", "second", "line"]],
    ["a lone CR", "first\rsecond &lt; third", ["first", "second", "third"]],
    ["quoted lines", "> first &gt;\n> second\n>third", ["first", "second", "third"]],
    [
      "lazy and indented lines",
      "- first\\_\n  second\nthird",
      ["first_", "second", "third"].map((word) => word.replace("_", "")),
    ],
    ["emphasis inside a word", "un**believ**able", [["unbelievable", "un**believ**able"]]],
    ["links, code and images", "a [bc](de.md) `fg` ![hi](jk.png) lm", ["a", "bc", "fg", "lm"]],
    ["table cells", "| one | two \\| half |\n| --- | --- |\n| three | four |", ["one", "two", "half", "three", "four"]],
    ["bare addresses that gfm finds late", "see |www.example.org for more", ["see", "www", "example", "org", "for", "more"]],
    ["surrogate pairs", "🎉 party 👩‍💻 coder", ["party", "coder"]],
    ["apostrophes", "the cook's pots aren’t hot", ["the", "cook's", "pots", "aren’t", "hot"]],
  ])("%s", (_, note, expected) => {
    expect(words(note)).toEqual(expected.map((word) => (typeof word === "string" ? [word, word] : word)));
  });
});

test("kinds tell code and link text from running text", () => {
  const [prose] = proses("see `code` and [link *text*](x.md) or [ref][]\n\n[ref]: y.md");
  expect(prose?.words.map(({ kind, text }) => `${text} ${kind}`)).toEqual([
    "see text",
    "code code",
    "and text",
    "link link",
    "text link",
    "or text",
    "ref link",
  ]);
});

test("images and HTML part words, hard breaks are line feeds", () => {
  const [prose] = proses("one![x](y)two<br>three  \nfour");
  expect(prose?.text).toBe("one\uFFFCtwo\uFFFCthree\nfour");
});

describe("sentences", () => {
  const sentences = (note: string) =>
    proses(note).flatMap(({ sentences: all, text }) => all.map(({ index, end }) => text.slice(index, end)));

  test("end before a capital or a number", () => {
    expect(sentences("Whisk it. Rest it! (Twice.) 3 eggs are enough")).toEqual([
      "Whisk it.",
      "Rest it!",
      "(Twice.)",
      "3 eggs are enough",
    ]);
  });

  test("do not end at abbreviations, versions or file names", () => {
    expect(sentences("Use e. g. Basil vs. Oregano, v1.2 of menu.txt etc. Fine.")).toEqual([
      "Use e. g. Basil vs. Oregano, v1.2 of menu.txt etc. Fine.",
    ]);
  });

  test("do not end after the number of a point or of a chess move, but after other numbers", () => {
    expect(sentences("# 1. Whisk it. 2. Rest it for 20. Then bake 3. Bread is done")).toEqual([
      "1. Whisk it.",
      "2. Rest it for 20.",
      "Then bake 3.",
      "Bread is done",
    ]);
    expect(sentences("It is lost after 3. Nc3 or 12. O-O. Black waits until 1990. Nobody knows why")).toEqual([
      "It is lost after 3. Nc3 or 12. O-O.",
      "Black waits until 1990.",
      "Nobody knows why",
    ]);
  });

  test("of nothing are none", () => {
    expect(sentences("![x](y)\n\n# ")).toEqual(["\uFFFC"]);
  });
});

test("a word's place in any note holds the word, unless notation stands in it", () => {
  const pieces = fc.constantFrom(
    "word",
    " ",
    "\n",
    "\r\n",
    "> ",
    "- ",
    "&amp;",
    "\\*",
    "*",
    "`",
    "[",
    "](x)",
    "![",
    "<b>",
    "é",
    "🎉",
    "|",
    "www.a.b",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const note = parts.join("");
      for (const [word, slice] of words(note)) expect(slice.replace(/&amp;|\\|[^\p{L}\p{N}\p{M}]/gu, "")).toBe(word);
    }),
    { numRuns: 500, seed: 20_240_101 },
  );
});

test("offsets past the ends are those of the block", () => {
  const note = "x\n\nabc";
  const prose = proses(note)[1] as Prose;
  expect([prose.offsetAt(0), prose.offsetAt(99), prose.endOffsetAt(3), prose.endOffsetAt(0)]).toEqual([3, 6, 6, 3]);
  expect(prose.kindAt(99)).toBe("text");
});
