import type { RootContent } from "mdast";
import { EXIT, visit } from "unist-util-visit";

/** Whether blocks hold a node of one of some types, however deep. */
export function holdsType(blocks: readonly RootContent[], types: readonly string[]): boolean {
  return blocks.some((block) => {
    let found = false;
    visit(block, ({ type }) => {
      found = types.includes(type);
      return found ? EXIT : undefined;
    });
    return found;
  });
}

/** Nodes that lead somewhere else. */
export const linkTypes: readonly string[] = ["link", "linkReference", "wikiLink"];
