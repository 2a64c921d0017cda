import type { Element, ElementContent, Root } from "hast";
import { isExternal } from "./links.ts";
import { slotTag } from "./slot.ts";

/** What is still to be done to a sanitised tree. */
export interface Finish {
  /** Images and formulas for the slots, by index. */
  safeParts: readonly (ElementContent | null)[];
  idPrefix: string;
  shiftHeadings: number;
}

const flowTags = new Set(["figure", "div"]);

/** Puts images and formulas in their slots and completes links, headings and check boxes. */
export function finishTree(tree: Root, finish: Finish): Root {
  const ids = new Set<string>();
  collectIds(tree, ids);
  return { type: "root", children: finishAll(tree.children as ElementContent[], finish, ids) };
}

function finishAll(nodes: readonly ElementContent[], finish: Finish, ids: ReadonlySet<string>): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type !== "element") {
      result.push(node);
    } else if (node.tagName === slotTag) {
      const part = finish.safeParts[Number(node.properties["index"])];
      if (part) result.push(part);
    } else {
      node.children = finishAll(node.children, finish, ids);
      result.push(...finishElement(node, finish, ids));
    }
  }
  return result;
}

function finishElement(node: Element, finish: Finish, ids: ReadonlySet<string>): ElementContent[] {
  if (node.tagName === "a") finishLink(node, finish.idPrefix, ids);
  else if (node.tagName === "input") node.properties["ariaLabel"] = node.properties["checked"] ? "Done" : "Not done";
  else if (node.tagName === "p" && node.children.some(holdsFlow)) return paragraphWithFlow(node);
  else if (/^h[1-6]$/.test(node.tagName)) node.tagName = shifted(node.tagName, finish.shiftHeadings);
  return [node];
}

function finishLink(node: Element, idPrefix: string, ids: ReadonlySet<string>): void {
  const href = node.properties["href"];
  if (typeof href !== "string") return;
  if (href.startsWith("#") && ids.has(idPrefix + href.slice(1))) node.properties["href"] = `#${idPrefix}${href.slice(1)}`;
  if (isExternal(href)) node.properties["rel"] = ["noopener", "noreferrer"];
}

function shifted(tagName: string, by: number): string {
  return `h${Math.min(6, Math.max(1, Number(tagName.slice(1)) + by))}`;
}

function holdsFlow(node: ElementContent): boolean {
  return node.type === "element" && (flowTags.has(node.tagName) || node.children.some(holdsFlow));
}

/** A figure may not stand in a paragraph: the browser would end the paragraph before it. */
function paragraphWithFlow(node: Element): ElementContent[] {
  const parts = node.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  if (parts.every(holdsFlow)) return parts;
  return [{ ...node, tagName: "div" }];
}

function collectIds(parent: Root | Element, ids: Set<string>): void {
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    const { id } = child.properties;
    if (typeof id === "string") ids.add(id);
    collectIds(child, ids);
  }
}
