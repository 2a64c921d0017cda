import { parseMarkdown } from "@notewright/parser";
import type { Image, Link, Paragraph } from "mdast";
import { expect, test } from "vitest";
import { destinationRange } from "./destination-range.ts";

function destination(note: string): string | null {
  const node = (parseMarkdown(note).children[0] as Paragraph).children.find(
    (child): child is Image | Link => child.type === "image" || child.type === "link",
  );
  if (node === undefined) throw new Error(`No link in ${note}`);
  const range = destinationRange(node, note);
  return range === null ? null : note.slice(range.start, range.end);
}

test.each([
  ["![](a.png)", "a.png"],
  ["see [text](b.md) there", "b.md"],
  ['[text]( b.md "title (c)" )', "b.md"],
  ["[text](\nb.md\n'title')", "b.md"],
  ["![a](b_(c).png)", "b_(c).png"],
  ["![a](b\\).png)", "b\\).png"],
  ["![a](<b c.png>)", "b c.png"],
  ["![a](<b\\>c.png> 'x')", "b\\>c.png"],
  ["![a [b] \\] c](d.png)", "d.png"],
  ["[![alt](icon.svg)](page.md)", "page.md"],
  ["![a](b&amp;c.png)", "b&amp;c.png"],
  ["[a]()", null],
  ["[a](<>)", null],
  ["<https://example.org/>", null],
  ["www.example.org", null],
])("the destination of %j is %j", (note, expected) => {
  expect(destination(note)).toBe(expected);
});
