import { endOf, inlineText, startOf } from "@notewright/parser";
import type { ListItem, Nodes } from "mdast";

/** The bold words that a list item or a paragraph begins with. Offsets are UTF-16, end exclusive. */
export interface BoldLead {
  /** Without its colon or dash. */
  title: string;
  /** Of the words, without markup and colon. */
  start: number;
  end: number;
  /** Whether a colon stands at its end or right behind it. */
  hasColon: boolean;
}

/** The bold lead of a list item or a paragraph; null without one. `text`: the note's. */
export function boldLead(node: ListItem | Nodes, text: string): BoldLead | null {
  const paragraph = node.type === "listItem" ? node.children[0] : node;
  if (paragraph?.type !== "paragraph") return null;
  const [first] = paragraph.children;
  if (first?.type !== "strong") return null;
  const written = inlineText(first.children);
  const title = written.replace(/\s*[:.–—-]$/u, "");
  const start = startOf(first) + text.slice(startOf(first), endOf(first)).indexOf(title);
  if (title === "" || start < startOf(first)) return null;
  const hasColon = written.endsWith(":") || text.startsWith(":", endOf(first));
  return { title, start, end: start + title.length, hasColon };
}
