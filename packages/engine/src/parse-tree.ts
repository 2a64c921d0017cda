import type { SourceText } from "@notewright/diagnostics";
import { MAX_LEVELS, shallowTree } from "@notewright/parser";
import type { Finding } from "@notewright/schema";
import type { Root } from "mdast";
import { noteFinding } from "./engine-findings.ts";

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

/** Parses the text of a note. Deep nesting is a finding. */
function parseTree(source: SourceText): Root | Finding {
  const message = `Lists or quotes are nested more than ${MAX_LEVELS} deep, expected fewer levels`;
  return shallowTree(source) ?? noteFinding("too-deep", message);
}
