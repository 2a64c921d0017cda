import type { SourceText } from "@notewright/diagnostics";
import type { Root } from "mdast";
import { fastTreeAgain, isFastTree } from "./fast/fast-tree.ts";
import { referenceTree } from "./parse-markdown.ts";
import { restorePositions } from "./restore-positions.ts";

/** Parses a text a second time, to a tree like `first`, but that nothing is done to save its memory. */
export function parserLike(first: Root): (source: SourceText) => Root {
  return isFastTree(first) ? ({ text }) => fastTreeAgain(text) : again;
}

function again({ lines, text }: SourceText): Root {
  const tree = referenceTree(text);
  restorePositions(tree, text, (offset) => lines.point(offset));
  return tree;
}
