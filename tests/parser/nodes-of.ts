import { endOf, parseMarkdown, startOf } from "@notewright/parser";
import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";

/** The nodes of a type in a text. */
export function nodesOf<T extends Nodes["type"]>(markdown: string, type: T): Extract<Nodes, { type: T }>[] {
  const found: Nodes[] = [];
  visit(parseMarkdown(markdown), type, (node: Nodes) => {
    found.push(node);
  });
  return found as Extract<Nodes, { type: T }>[];
}

/** What stands in the text at the nodes of a type. */
export function sourcesOf(markdown: string, type: Nodes["type"]): string[] {
  return nodesOf(markdown, type).map((node) => markdown.slice(startOf(node), endOf(node)));
}
