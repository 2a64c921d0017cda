import type { SourceRange } from "@notewright/schema";
import type { RootContent } from "mdast";
import { type Credit, takeCredits } from "../credits.ts";
import type { ParsedNote } from "../note.ts";
import { endOf, startOf } from "../offsets.ts";
import type { Part } from "../outline/part.ts";
import { plainText } from "../plain-text.ts";
import { rangeOf } from "./range.ts";

/** The own content of a part: after heading and icon, before its first child. */
export interface Body {
  /** Blocks without credit lines. */
  nodes: RootContent[];
  credits: Credit[];
  /** Exact slice of the note, from the first block to the last. */
  markdown: string;
  text: string;
  source: SourceRange;
}

/** The body of a part; an empty one stands at the end of its heading. */
export function bodyOf(part: Part, note: ParsedNote): Body {
  const { credits, nodes } = takeCredits(part.nodes, note.profile.credits, part.icon?.node ?? null);
  const first = nodes[0];
  const last = nodes.at(-1);
  let start = first === undefined ? part.label.end : startOf(first);
  const end = last === undefined ? start : endOf(last);
  if (part.joined) start += /^[\s:.–—-]+/u.exec(note.source.text.slice(start, end))?.[0].length ?? 0;
  return {
    nodes,
    credits,
    markdown: note.source.text.slice(start, end),
    text: textOf(part, nodes),
    source: rangeOf(note, start, end),
  };
}

/** What a part says: without what joins it to its name, and a question without its answer. */
function textOf({ answer, joined }: Part, nodes: readonly RootContent[]): string {
  if (answer !== null) return plainText(nodes.filter((node) => endOf(node) < answer.start));
  return joined ? plainText(nodes).replace(/^[\s:.–—-]+/u, "") : plainText(nodes);
}
