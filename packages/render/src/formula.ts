import type { Element, ElementContent, Root } from "hast";
import { sanitize } from "hast-util-sanitize";
import type { Literal } from "mdast";
import { FormulaFault } from "./formula-fault.ts";
import { formulaList } from "./formula-list.ts";
import { classesForStyles } from "./formula-style.ts";
import { parseRaw } from "./parse-raw.ts";

/**
 * Writes a formula in TeX as MathML, `isDisplay` as one that stands by itself. The markup is not trusted. Throws a `FormulaFault` that says
 * why it cannot.
 */
export type FormulaWriter = (tex: string, isDisplay: boolean) => string;

/** What no formula of a note comes near to, and what browsers would take long for: UTF-16 units of TeX and of markup, and levels. */
const most = { tex: 4000, markup: 200_000, levels: 200 };

/** A formula of a note as safe MathML with its TeX as an annotation; where it has a fault, as it is written, with the fault as its title. */
export function formulaElement(node: Literal, write: FormulaWriter): Element {
  try {
    return { ...mathml(node.value, isDisplay(node), write), ...(node.position && { position: node.position }) };
  } catch (error) {
    // Whatever is wrong with one formula, a stack that overflows too, the rest of the note is shown.
    return asWritten(node, error instanceof FormulaFault ? error.message : "This formula cannot be read.");
  }
}

/** A formula as TeX; `fault` is why it is no more. */
export function asWritten(node: Literal, fault: string | null = null): Element {
  const className = ["language-math", node.type === "math" ? "math-display" : "math-inline"];
  const properties = fault === null ? { className } : { className: [...className, "formula-fault"], title: fault };
  const code = element("code", properties, [{ type: "text", value: node.value }]);
  return node.type === "math" ? element("pre", {}, [code]) : code;
}

function mathml(tex: string, isDisplay: boolean, write: FormulaWriter): Element {
  if (tex.length > most.tex) throw new FormulaFault(`This formula is longer than ${most.tex} characters.`);
  const value = write(tex, isDisplay);
  if (value.length > most.markup) throw new FormulaFault("This formula is too large.");
  const parsed = parseRaw({ type: "root", children: [{ type: "raw", value }] });
  if (isDeeper(parsed.children as ElementContent[], most.levels)) throw new FormulaFault("This formula is nested too deeply.");
  classesForStyles(parsed.children as ElementContent[]);
  const { children } = sanitize(parsed, formulaList) as Root;
  const [math] = children;
  if (children.length !== 1 || math?.type !== "element" || math.tagName !== "math")
    throw new FormulaFault("This formula cannot be shown.");
  return math;
}

function isDeeper(nodes: readonly ElementContent[], levels: number): boolean {
  return nodes.some((node) => node.type === "element" && (levels === 0 || isDeeper(node.children, levels - 1)));
}

/** Two dollars stand for a formula by itself wherever they are, as in Obsidian; one over several lines can only be such. */
function isDisplay({ position, type, value }: Literal): boolean {
  if (type === "math") return true;
  if (position === undefined) return false;
  const { end, start } = position;
  if (start.line !== end.line) return /\\begin\{|\\\\/.test(value);
  return (end.offset ?? 0) - (start.offset ?? 0) >= value.length + 4;
}

function element(tagName: string, properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}
