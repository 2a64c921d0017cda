import type { Element, ElementContent, Text } from "hast";
import { cutText, flagOf, numbersOf, type TextMark } from "./cut-text.ts";
import type { PageTree } from "./page-tree.ts";
import type { NumberedFinding } from "./review.ts";

/** Elements that may hold a card. */
const holders = new Set(["main", "section", "article", "div", "details", "li", "td", "th", "dd", "dt", "blockquote"]);
/** Elements that hold the cards of what they say, rather than having them behind. */
const cells = new Set(["li", "td", "th", "dd", "dt", "blockquote"]);
const blocks = new Set(["p", "ul", "ol", "dl", "pre", "table", "div", "blockquote", "section", "details", "figure"]);

/** Marks what findings are about in a text. Numbers stand behind it; a link may hold no other, and code is not to. */
export function putMarks({ parents }: PageTree, node: Text, marks: readonly TextMark[]): void {
  const parent = parents.get(node);
  if (parent === undefined) return;
  const outer = outermost(parents, node);
  const { flags, nodes } = cutText(node, marks, outer === null);
  parent.children.splice(parent.children.indexOf(node), 1, ...nodes);
  if (outer !== null) putBehind(parents, outer, flags);
}

/** Marks a link, an image or the like as a whole. */
export function markElement({ parents }: PageTree, element: Element, found: NumberedFinding): void {
  addClass(element, "marked", found);
  putBehind(parents, outermost(parents, element) ?? element, [flagOf(found)]);
}

/** Marks a block as a whole. */
export function markBlock(element: Element, found: NumberedFinding): void {
  addClass(element, "flagged", found);
}

/** Puts the cards of a block's findings behind it, or into it where it is a cell or an item of a list. */
export function putCards({ parents }: PageTree, block: Element, cards: Element): void {
  if (block.tagName === "main" || String(block.properties["className"]).includes("masthead")) {
    block.children.push(cards);
  } else if (cells.has(block.tagName)) {
    // Before the list that an item holds besides its text.
    const next = block.children.findIndex((child, index) => index > 0 && child.type === "element" && blocks.has(child.tagName));
    block.children.splice(next === -1 ? block.children.length : next, 0, cards);
  } else {
    let at = block;
    let parent = parents.get(at);
    while (parent !== undefined && !holders.has(parent.tagName)) {
      at = parent;
      parent = parents.get(at);
    }
    parent?.children.splice(parent.children.indexOf(at) + 1, 0, cards);
  }
}

/** The outermost link, or code in a line, that a node is in; null for none. */
function outermost(parents: PageTree["parents"], node: ElementContent): Element | null {
  let found: Element | null = null;
  for (let at = parents.get(node); at !== undefined; at = parents.get(at))
    if (at.tagName === "a" || (at.tagName === "code" && parents.get(at)?.tagName !== "pre")) found = at;
  return found;
}

/** Behind an element, in the order of the numbers that stand there. */
function putBehind(parents: PageTree["parents"], element: Element, flags: readonly Element[]): void {
  const siblings = parents.get(element)?.children;
  for (const flag of siblings === undefined ? [] : flags) {
    let at = (siblings as ElementContent[]).indexOf(element) + 1;
    while (numberOf(siblings?.[at]) < numberOf(flag)) at++;
    siblings?.splice(at, 0, flag);
  }
}

/** The number that a flag shows; of anything else more than any number. */
function numberOf(node: ElementContent | undefined): number {
  const isFlag = node?.type === "element" && String(node.properties["className"]).startsWith("flag");
  return isFlag ? Number(node.properties["dataFinding"]) : Number.POSITIVE_INFINITY;
}

/** Findings are added in the order of their numbers; the first gives an element its colour. */
function addClass(element: Element, name: string, found: NumberedFinding): void {
  const { properties } = element;
  const known = properties["className"] ?? [];
  const earlier = properties["dataFinding"];
  if (earlier === undefined) {
    properties["className"] = [...(Array.isArray(known) ? known : [String(known)]), name, found.finding.severity];
    properties["dataFinding"] = numbersOf([found]).dataFinding;
  } else properties["dataFinding"] = `${earlier} ${found.number}`;
}
