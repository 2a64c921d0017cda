import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { formulaFrame } from "./formula-frame.ts";

/** Puts what may be wider than the page into frames that can be scrolled by keyboard: tables, whose header cells get a scope, and formulas. */
export function framed(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== "element") return node;
    if (node.tagName === "math") return formulaFrame(node);
    node.children = framed(node.children);
    if (node.tagName === "th") return headerCell(node);
    return node.tagName === "table"
      ? h("div", { className: "scroll", role: "group", ariaLabel: "Table", tabIndex: 0 }, node)
      : node;
  });
}

/** A header cell without text heads nothing. */
function headerCell(cell: Element): Element {
  if (cell.children.length === 0) return { ...cell, tagName: "td" };
  return { ...cell, properties: { scope: "col", ...cell.properties } };
}
