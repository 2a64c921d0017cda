import type { SourceText } from "@notewright/diagnostics";
import type { Root } from "mdast";
import { depthOf } from "./depth-of.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { restorePositions } from "./restore-positions.ts";

/** So deep may lists and quotes be nested. */
export const MAX_LEVELS = 100;
// A level of a list is two nodes, and inline nodes stand in the deepest one.
const MAX_NODES = 2 * MAX_LEVELS + 50;
const MARKERS = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MAX_LEVELS + 1}}`, "m");

/**
 * The tree of a text, null where it is nested beyond measure: parsing that takes time that grows with the square of the depth, and
 * everything that walks a tree would run out of stack.
 */
export function shallowTree({ lines, text }: SourceText): Root | null {
  if (MARKERS.test(text)) return null;
  const tree = parseMarkdown(text);
  if (depthOf(tree) > MAX_NODES) return null;
  restorePositions(tree, text, (offset) => lines.point(offset));
  return tree;
}
