import { createRequire } from "node:module";
import type { Root } from "mdast";
import { fastTree } from "./fast/fast-tree.ts";
import type * as Remark from "./remark.ts";

// A fifth of all modules that an export needs, and many notes are read without it. By the name of the package, as a build has other files.
const require = createRequire(import.meta.url);
let remark: typeof Remark | undefined;

/** A note's Markdown to mdast. Never throws: every text is Markdown. */
export function parseMarkdown(text: string): Root {
  const tree = fastTree(text);
  if (tree !== null) return tree;
  remark ??= require("@notewright/parser/remark") as typeof Remark;
  return remark.referenceTree(text);
}
