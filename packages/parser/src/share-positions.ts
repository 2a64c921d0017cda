import type { Nodes, Parents, Root } from "mdast";

/**
 * Lets nodes that begin or end at one place share its point, and nodes that hold one child the whole position: positions were two fifths of
 * the memory of a tree, and half of them say the same. Who changes a point of such a tree changes it for all.
 */
export function sharePositions(tree: Root): void {
  share(tree);
}

function share(parent: Parents): void {
  const around = parent.position;
  let before = around?.start;
  for (const child of parent.children as Nodes[]) {
    const { position } = child;
    if (position !== undefined && around !== undefined) {
      if (before !== undefined && position.start.offset === before.offset) position.start = before;
      if (position.end.offset === around.end.offset) position.end = around.end;
      if (position.start === around.start && position.end === around.end) child.position = around;
      before = position.end;
    }
    if ("children" in child) share(child);
  }
}
