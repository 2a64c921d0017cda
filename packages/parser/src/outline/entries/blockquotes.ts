import type { BlockquoteEntry } from "@notewright/schema";
import type { Blockquote, RootContent } from "mdast";
import { endOf, startOf } from "../../offsets.ts";
import { inlineText } from "../../plain-text.ts";
import { paragraphOf } from "../paragraph-of.ts";
import type { Part } from "../part.ts";
import { blockPart } from "./block-part.ts";
import type { EntryContext, TakenEntries } from "./take-entries.ts";

/** Block quotes that begin with a name in bold, and callouts with a title, are entries. */
export function takeBlockquotes(
  blocks: readonly RootContent[],
  { kind }: BlockquoteEntry,
  context: EntryContext,
): TakenEntries {
  const entries: Part[] = [];
  const rest: RootContent[] = [];
  for (const block of blocks) {
    const part = block.type === "blockquote" ? quotePart(block, kind, context) : null;
    if (part === null) rest.push(block);
    else entries.push(part);
  }
  return { entries, rest };
}

function quotePart(quote: Blockquote, kind: string, context: EntryContext): Part | null {
  const named = namedQuote(quote);
  if (named === null || named.title === "") return null;
  return blockPart(kind, context, { start: startOf(quote), end: endOf(quote), ...named });
}

/** The name of a quote, where it stands and what follows it; null where the quote begins otherwise. */
function namedQuote({ children: [first, ...others] }: Blockquote): Pick<Part, "joined" | "label" | "nodes" | "title"> | null {
  const [lead, ...words] = first?.type === "paragraph" || first?.type === "calloutTitle" ? first.children : [];
  const last = first?.type === "calloutTitle" ? (words.at(-1) ?? lead) : lead;
  if (lead === undefined || last === undefined) return null;
  const label = { start: startOf(lead), end: endOf(last) };
  if (first?.type === "calloutTitle") return { title: inlineText(first.children), label, nodes: others, joined: false };
  if (lead.type !== "strong") return null;
  const title = inlineText(lead.children).replace(/\s*[:.–—-]$/u, "");
  return { title, label, nodes: [...(words.length === 0 ? [] : [paragraphOf(words)]), ...others], joined: true };
}
