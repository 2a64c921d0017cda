import type { Element, ElementContent } from "hast";
import { h } from "hastscript";

/** Letters beside each other that surely fit on a phone. */
const fewLetters = 20;

/**
 * A formula that stands by itself in a block, and a long one of a line in a frame that can be scrolled; one that may be wider than a phone
 * can be reached by keyboard for that.
 */
export function formulaFrame(math: Element): Element {
  const isBlock = math.properties["display"] === "block";
  const isWide = isWideFormula(math);
  if (!isBlock && !isWide) return math;
  const reachable = isWide ? { role: "group", ariaLabel: "Formula", tabIndex: 0 } : {};
  return h("span", { className: isBlock ? "formula" : "formula-line", ...reachable }, math);
}

/** Whether a formula may be wider than a phone. */
export function isWideFormula(math: Element): boolean {
  return lettersIn(math) > fewLetters;
}

/** How many letters are as wide, were nothing above or below another. */
function lettersIn(node: ElementContent): number {
  if (node.type === "text") return node.value.length;
  if (node.type !== "element" || node.tagName === "annotation") return 0;
  const inside = node.children.reduce((sum, child) => sum + lettersIn(child), 0);
  if (node.tagName === "mspace") return inside + 2 * (Number.parseFloat(String(node.properties["width"])) || 0);
  return node.tagName === "mtd" ? inside + 2 : inside;
}
