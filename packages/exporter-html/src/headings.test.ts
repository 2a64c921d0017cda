import { h } from "hastscript";
import { expect, it } from "vitest";
import { renumberHeadings } from "./headings.ts";

const levels = (...tags: string[]): string[] => {
  const nodes = renumberHeadings(
    tags.map((tag) => h(tag, "x")),
    4,
  );
  return nodes.map((node) => (node.type === "element" ? node.tagName : ""));
};

it("begins at the level and skips none", () => {
  expect(levels("h6", "h6")).toEqual(["h4", "h4"]);
  expect(levels("h2", "h4", "h5", "h6", "h2")).toEqual(["h4", "h5", "h6", "h6", "h4"]);
  expect(levels("h5", "h2", "h6")).toEqual(["h4", "h4", "h5"]);
});

it("leaves empty headings out, wherever they are", () => {
  expect(renumberHeadings([h("div", [h("h2", " "), h("h3", "x")])], 4)).toEqual([h("div", [h("h4", "x")])]);
});
