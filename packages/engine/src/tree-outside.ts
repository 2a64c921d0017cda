import { isDeepStrictEqual } from "node:util";
import { endOf, startOf } from "@notewright/parser";
import type { Nodes, Root } from "mdast";

/** A range of the text, end exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** A version of a note with the ranges of its text that edits touch, sorted and disjoint. */
export interface EditedTree {
  tree: Root;
  text: string;
  ranges: readonly TextRange[];
}

/** A node that does not lie within an edit, and what edits touch of it: nothing, only what it holds, or its own marks. */
interface OutsideNode {
  node: Nodes;
  touched: "nothing" | "content" | "marks";
}

// Without what repeats the text that a node holds: a callout's title, the label of a wikilink.
const OF_MARKS = "depth url identifier ordered start spread checked align calloutType fold path heading block".split(" ");
const ALL = [...OF_MARKS, "title", "alt", "value", "lang", "meta"];

const KEPT: Readonly<Record<OutsideNode["touched"], readonly string[]>> = { nothing: ALL, content: OF_MARKS, marks: [] };

/**
 * Whether two versions of a note are the same outside of the edits that lead from one to the other: the same nodes in reading order, apart
 * from text that an edit touches and from what lies within one. A node keeps all that it is where no edit touches it, and what its marks
 * say where edits only touch what it holds: a heading keeps its depth and a link its target, whatever becomes of their words.
 */
export function isSameOutside(before: EditedTree, after: EditedTree): boolean {
  const old = outsideNodes(before);
  const now = outsideNodes(after);
  if (old.length !== now.length) return false;
  return old.every(({ node, touched }, index) => {
    const other = (now[index] as OutsideNode).node;
    if (node.type !== other.type || (touched === "nothing" && written(node, before) !== written(other, after))) return false;
    return KEPT[touched].every((key) => isDeepStrictEqual(attribute(node, key), attribute(other, key)));
  });
}

function written(node: Nodes, { text }: EditedTree): string {
  return text.slice(startOf(node), endOf(node));
}

function attribute(node: Nodes, key: string): unknown {
  return (node as unknown as Record<string, unknown>)[key];
}

function outsideNodes(edited: EditedTree): OutsideNode[] {
  const { ranges, tree } = edited;
  const found: OutsideNode[] = [];
  const walk = (node: Nodes): void => {
    const first = firstEndingAt(ranges, startOf(node));
    const range = ranges[first];
    const isTouched = range !== undefined && range.start <= endOf(node);
    if (isTouched && [range, ranges[first + 1]].some((around) => holds(around, node))) return;
    if (!isTouched) found.push({ node, touched: "nothing" });
    else if (node.type !== "text") found.push({ node, touched: touchesMarks(node, edited, first) ? "marks" : "content" });
    if ("children" in node) for (const child of node.children) walk(child);
  };
  for (const node of tree.children) walk(node);
  return found;
}

function holds(range: TextRange | undefined, node: Nodes): boolean {
  return range !== undefined && range.start <= startOf(node) && endOf(node) <= range.end;
}

/** Whether one of the ranges from `first` on that touch a node does not lie within something that it holds. */
function touchesMarks(node: Nodes, { ranges, text }: EditedTree, first: number): boolean {
  if (!("children" in node)) return true;
  // An address that is its own link has no marks: its words are the target.
  if (node.type === "link" && text[startOf(node)] !== "[") return false;
  // What the markers of items say (the kind of list, its first number) is said of the list.
  const held: readonly Nodes[] = node.type === "list" ? node.children.flatMap(({ children }) => children) : node.children;
  for (let at = first; at < ranges.length; at++) {
    const { end, start } = ranges[at] as TextRange;
    if (start > endOf(node)) break;
    if (!held.some((child) => startOf(child) <= start && end <= endOf(child))) return true;
  }
  return false;
}

/** Index of the first range that ends at or after an offset. */
function firstEndingAt(ranges: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as TextRange).end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
