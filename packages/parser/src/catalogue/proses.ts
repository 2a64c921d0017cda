import type { Nodes, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import type { ParsedNote } from "../note.ts";
import { type Prose, proseOf } from "../prose.ts";

/** The prose of all paragraphs and table cells in blocks. */
export function prosesIn(blocks: readonly RootContent[], note: ParsedNote): Prose[] {
  const found: Prose[] = [];
  for (const block of blocks) {
    visit(block as Nodes, (node) => {
      if (node.type === "paragraph" || node.type === "tableCell") found.push(proseOf(node, note.source.text));
    });
  }
  return found;
}
