import type { Node } from "unist";

/** UTF-16 offset of a parsed node's first character. */
export function startOf(node: Node): number {
  return node.position?.start.offset ?? 0;
}

/** UTF-16 offset after a parsed node's last character. */
export function endOf(node: Node): number {
  return node.position?.end.offset ?? 0;
}
