import type { Element, ElementContent } from "hast";
import { h } from "hastscript";

/** Puts each table of a note into a frame that can be scrolled by keyboard, and gives its header cells a scope. */
export function framedTables(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== "element") return node;
    node.children = framedTables(node.children);
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
