import type { SourceText } from "@notewright/diagnostics";
import { depthOf, parseMarkdown, restorePositions } from "@notewright/parser";
import type { Finding } from "@notewright/schema";
import type { Root } from "mdast";
import { noteFinding } from "./engine-findings.ts";

const MAX_LEVELS = 100;
// A level of a list is two nodes, and inline nodes stand in the deepest one.
const MAX_NODES = 2 * MAX_LEVELS + 50;
const MARKERS = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MAX_LEVELS + 1}}`, "m");

/** By the bytes of a version of a note. Weak, so that versions that nobody looks at any more take no memory. */
const trees = new WeakMap<Uint8Array, WeakRef<Root>>();

/** The tree of a note as `parseTree` has it. What asks again for the same bytes gets the same tree while anybody has it. */
export function treeOf(bytes: Uint8Array, source: SourceText): Root | Finding {
  const known = trees.get(bytes)?.deref();
  if (known !== undefined) return known;
  const tree = parseTree(source);
  if ("type" in tree) trees.set(bytes, new WeakRef(tree));
  return tree;
}

/**
 * Parses the text of a note. Deep nesting is a finding: parsing it takes time that grows with the square of the depth, and
 * everything that walks a tree would run out of stack.
 */
function parseTree({ lines, text }: SourceText): Root | Finding {
  const finding = noteFinding("too-deep", `Lists or quotes are nested more than ${MAX_LEVELS} deep, expected fewer levels`);
  if (MARKERS.test(text)) return finding;
  const tree = parseMarkdown(text);
  if (depthOf(tree) > MAX_NODES) return finding;
  restorePositions(tree, text, (offset) => lines.point(offset));
  return tree;
}
