import type { Element, ElementContent } from "hast";
import { h } from "hastscript";

/** Letters beside each other that fit on a phone. */
const fewLetters = 18;

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

/** Elements whose parts stand above each other. */
const stacks = new Set(["mfrac", "mover", "mtable", "munder", "munderover"]);

/** How many small letters are as wide; signs have space around them. */
function lettersIn(node: ElementContent): number {
  if (node.type === "text") return node.value.length + 0.5 * (node.value.match(/\p{Lu}/gu)?.length ?? 0);
  if (node.type !== "element" || node.tagName === "annotation") return 0;
  const parts = node.children.map(lettersIn);
  if (stacks.has(node.tagName)) return Math.max(0, ...parts);
  const all = parts.reduce((sum, part) => sum + part, 0);
  if (node.tagName === "mspace") return 2 * numberOf(node, "width", 0);
  if (node.tagName === "mstyle") return numberOf(node, "mathsize", 1) * all;
  if (node.tagName === "mtd") return all + 2;
  return node.tagName === "mo" ? all + 1 : all;
}

/** In em. */
function numberOf({ properties }: Element, name: "mathsize" | "width", otherwise: number): number {
  return Number.parseFloat(String(properties[name])) || otherwise;
}
