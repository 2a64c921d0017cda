import type { RootContent } from "mdast";
import { eachNode } from "../each-node.ts";
import type { ParsedNote } from "../note.ts";
import { inlineText } from "../plain-text.ts";
import type { Prose } from "../prose.ts";
import { proseOf } from "../prose-of.ts";

/** What a tag and an inline field cannot be without. */
const SIGNS = /#|::/;

/** The prose of those paragraphs and table cells in blocks in which a tag or a field may stand. */
export function markedProses(blocks: readonly RootContent[], note: ParsedNote): Prose[] {
  const found: Prose[] = [];
  for (const block of blocks) {
    eachNode(block, (node) => {
      if (node.type !== "paragraph" && node.type !== "tableCell") return;
      if (SIGNS.test(inlineText(node.children))) found.push(proseOf(node, note.source.text));
    });
  }
  return found;
}
