import type { SourceText } from "@notewright/diagnostics";
import { depthOf, parseMarkdown } from "@notewright/parser";
import type { Finding } from "@notewright/schema";
import type { Root } from "mdast";
import { noteFinding } from "./engine-findings.ts";

const MAX_LEVELS = 100;
// A level of a list is two nodes, and inline nodes stand in the deepest one.
const MAX_NODES = 2 * MAX_LEVELS + 50;
const MARKERS = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MAX_LEVELS + 1}}`, "m");

const known = new WeakMap<Uint8Array, Root | Finding>();

/** The tree of a version of a note. Reading, verifying and checking it ask for the same one. */
export function treeOf(bytes: Uint8Array, source: SourceText): Root | Finding {
  const tree = known.get(bytes) ?? parseTree(source);
  known.set(bytes, tree);
  return tree;
}

/**
 * Parses the text of a note. Deep nesting is a finding: parsing it takes time that grows with the square of the depth, and
 * everything that walks a tree would run out of stack.
 */
function parseTree({ text }: SourceText): Root | Finding {
  const finding = noteFinding("too-deep", `Lists or quotes are nested more than ${MAX_LEVELS} deep, expected fewer levels`);
  if (MARKERS.test(text)) return finding;
  const tree = parseMarkdown(text);
  return depthOf(tree) > MAX_NODES ? finding : tree;
}
