import type { ParsedNote } from "@notewright/parser";
import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";

/** Comments that ignore findings may go. */
const OURS = /^<!--\s*notewright-/;

/** What a safe fix must leave alone, in the note's order. */
export function keptContent({ tree }: ParsedNote, withoutAssets: boolean): string[] {
  const kept: string[] = [];
  visit(tree, (node: Nodes) => {
    if (
      node.type === "code" ||
      node.type === "inlineCode" ||
      (node.type === "html" && !OURS.test(node.value)) ||
      node.type === "yaml" ||
      node.type === "inlineMath" ||
      node.type === "math" ||
      node.type === "blockId"
    )
      kept.push(`${node.type} ${node.value}`);
    else if (node.type === "link" || node.type === "definition" || (node.type === "image" && !withoutAssets))
      kept.push(`${node.type} ${node.url}`);
    else if (node.type === "wikiLink" || node.type === "embed")
      kept.push(`${node.type} ${node.path}#${node.heading}^${node.block}`);
    else if ("identifier" in node) kept.push(`${node.type} ${node.identifier}`);
  });
  return kept;
}

/** The types of a tree's nodes, indented by depth, without nodes that lie wholly inside one of the byte ranges. */
export function skeleton({ source, tree }: ParsedNote, ranges: readonly { start: number; end: number }[]): string[] {
  const lines: string[] = [];
  const walk = (node: Nodes, depth: number): void => {
    const start = source.byteAt(node.position?.start.offset ?? 0);
    const end = source.byteAt(node.position?.end.offset ?? 0);
    if (depth > 0 && ranges.some((range) => range.start <= start && end <= range.end)) return;
    lines.push(`${" ".repeat(depth)}${node.type}${node.type === "heading" ? node.depth : ""}`);
    if ("children" in node) for (const child of node.children) walk(child, depth + 1);
  };
  walk(tree, 0);
  return lines;
}
