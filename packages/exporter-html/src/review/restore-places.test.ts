import type { Element, ElementContent, Text } from "hast";
import type { Root } from "mdast";
import { expect, it } from "vitest";
import { restorePlaces } from "./restore-places.ts";

const place = (start: number, end: number): NonNullable<Text["position"]> => ({
  start: { line: 1, column: start + 1, offset: start },
  end: { line: 1, column: end + 1, offset: end },
});

function element(tagName: string, children: ElementContent[], position?: Text["position"]): Element {
  return { type: "element", tagName, properties: {}, children, ...(position && { position }) };
}

it("gives the letters of a formula no place, and the text behind it its own", () => {
  // What the note has: $a$ and a
  const note = [
    { type: "inlineMath", value: "a", position: place(0, 3) },
    { type: "text", value: " and a", position: place(3, 9) },
  ];
  const root = { type: "root", children: [{ type: "paragraph", children: note, position: place(0, 9) }] } as never as Root;
  const letter: Text = { type: "text", value: "a" };
  const annotation: Text = { type: "text", value: "a" };
  const behind: Text = { type: "text", value: " and a" };
  const math = element("math", [element("mi", [letter]), element("annotation", [annotation])], place(0, 3));
  restorePlaces([element("p", [math, behind])], root);
  expect([letter.position, annotation.position]).toEqual([undefined, undefined]);
  expect([behind.position?.start.offset, behind.position?.end.offset]).toEqual([3, 9]);
});
