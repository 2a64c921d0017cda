import type { PhrasingContent, Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { expect, test } from "vitest";
import { contentPart } from "./content-part.ts";

const long = "It pours without a drop beside the cup, whatever the cup is made of and whoever holds it in the morning.";

function parts(...blocks: RootContent[]): string[] {
  const root: Root = { type: "root", children: blocks };
  const piece = { id: "kettle", heading: null };
  const each = [contentPart(root, { ...piece, to: 1, part: "first" }), contentPart(root, { ...piece, part: "rest" })];
  return each.map((part) => part.children.map((block) => textOf(block)).join(" | "));
}

function paragraph(...children: (string | PhrasingContent)[]): RootContent {
  return {
    type: "paragraph",
    children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
  };
}

test("a long paragraph is divided after its first statement, which may take two sentences, and end inside emphasis never", () => {
  const strong: PhrasingContent = { type: "strong", children: [{ type: "text", value: "for tea. Not for soup" }] };
  const said = "A pot with a spout, made of red copper.";
  expect(parts(paragraph(`${said} ${long} ${long}`))).toEqual([said, `${long} ${long}`]);
  expect(parts(paragraph(`Yes. ${said} ${long} ${long}`))).toEqual([`Yes. ${said}`, `${long} ${long}`]);
  expect(parts(paragraph(`A copper pot, e.g. for hot tea. ${long} ${long}`))[0]).toBe("A copper pot, e.g. for hot tea.");
  const whole = paragraph("A red copper pot ", strong, `. ${long} ${long}`);
  expect(parts(whole)).toEqual([textOf(whole), ""]);
});

test("what is short stays whole, and so does a long sentence", () => {
  expect(parts(paragraph("A pot with a spout. It pours."), paragraph("More."))).toEqual([
    "A pot with a spout. It pours.",
    "More.",
  ]);
  const sentence = `${long.slice(0, -1)}, and ${long.slice(0, -1)}, and ${long}`;
  expect(parts(paragraph(sentence))).toEqual([sentence, ""]);
});

test("a long list is divided between its items, and numbers go on", () => {
  const item = { type: "listItem", children: [paragraph(long)] } as const;
  const list = { type: "list", ordered: true, start: 3, children: Array(5).fill(item) } as unknown as RootContent;
  const root: Root = { type: "root", children: [list] };
  const rest = contentPart(root, { id: "kettle", heading: null, part: "rest" });
  expect(parts(list).map((text) => text.split("It pours").length - 1)).toEqual([1, 4]);
  expect(rest.children).toMatchObject([{ start: 4, ordered: true }]);
});
