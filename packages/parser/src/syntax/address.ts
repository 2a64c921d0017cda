import type { Nodes } from "mdast";

/** A note without one of these has no bare address that remark-gfm makes a link of. */
export const ADDRESS_SIGN: RegExp = /www\.|https?:|@/i;

/** A text without this has none once it is parsed, without escapes. */
const ADDRESS = /www\.|https?:\/\/|[\w.+-]@[\w-]/i;

/** Whether some text of a tree outside of links may hold a bare address. */
export function mayHoldAddress(node: Nodes): boolean {
  if (node.type === "text") return ADDRESS.test(node.value);
  if (!("children" in node) || node.type === "link" || node.type === "linkReference") return false;
  return node.children.some(mayHoldAddress);
}
