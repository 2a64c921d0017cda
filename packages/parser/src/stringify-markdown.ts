import type { Root } from "mdast";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import type { MarkdownStyle } from "./markdown-style.ts";
import { remarkNotes } from "./reference-tree.ts";

const processor = unified().use(remarkParse).use(remarkNotes).use(remarkStringify).freeze();

/** Markdown of a tree, in a style or else remark's own; parsed again it gives the same tree at other places. */
export function stringifyMarkdown(tree: Root, style: Partial<MarkdownStyle> = {}): string {
  return processor().data("settings", style).stringify(tree);
}
