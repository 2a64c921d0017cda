import { endOf, startOf } from "@notewright/parser";
import type { Nodes, Root } from "mdast";

/** A range of the text, end exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

const ATTRIBUTES = ["depth", "url", "title", "alt", "value", "lang", "meta", "identifier", "ordered", "checked"];

/**
 * What a tree is made of apart from some ranges of the text (sorted, disjoint), in reading order. Of a node that a range touches only the
 * kind counts; text that one touches, and what lies within one, does not count at all.
 */
export function treeOutside(tree: Root, ranges: readonly TextRange[]): unknown[] {
  const seen: unknown[] = [];
  const walk = (node: Nodes): void => {
    const first = firstEndingAt(ranges, startOf(node));
    const range = ranges[first];
    const isTouched = node.type === "root" || (range !== undefined && range.start <= endOf(node));
    if (node.type !== "root" && isTouched && [range, ranges[first + 1]].some((around) => holds(around, node))) return;
    if (!isTouched) seen.push([node.type, ...ATTRIBUTES.map((key) => (node as unknown as Record<string, unknown>)[key])]);
    else if (node.type !== "text") seen.push(node.type);
    if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return seen;
}

function holds(range: TextRange | undefined, node: Nodes): boolean {
  return range !== undefined && range.start <= startOf(node) && endOf(node) <= range.end;
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
