import type { Nodes, Parents } from "mdast";

/** Calls for a node and all below it, in reading order. unist-util-visit can do more, and takes ten times as long. */
export function eachNode(
  node: Nodes,
  call: (node: Nodes, parent: Parents | null) => void,
  parent: Parents | null = null,
): void {
  call(node, parent);
  if (!("children" in node)) return;
  for (const child of node.children) eachNode(child, call, node);
}
