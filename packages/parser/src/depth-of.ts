import type { Nodes } from "mdast";

/** How many nodes stand inside each other at the deepest place of a tree; counted without recursion. */
export function depthOf(tree: Nodes): number {
  let depth = 0;
  for (let level: Nodes[] = [tree]; level.length > 0; depth++) {
    level = level.flatMap((node) => ("children" in node ? (node.children as Nodes[]) : []));
  }
  return depth;
}
