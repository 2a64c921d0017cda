import type { BlockquoteEntry } from "@notewright/schema";
import type { Blockquote, RootContent } from "mdast";
import { nameParts } from "../../name-parts.ts";
import { endOf, startOf } from "../../offsets.ts";
import { inlineText } from "../../plain-text.ts";
import type { CalloutTitle } from "../../syntax/nodes.ts";
import { paragraphOf } from "../paragraph-of.ts";
import { newPart, type Part } from "../part.ts";
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
  const [paragraph, ...others] = quote.children;
  if (paragraph?.type === "calloutTitle") return calloutPart(quote, paragraph, others, kind, context);
  const [lead, ...words] = paragraph?.type === "paragraph" ? paragraph.children : [];
  const title = lead?.type === "strong" ? inlineText(lead.children).replace(/\s*[:.–—-]$/u, "") : "";
  if (lead === undefined || title === "") return null;
  return newPart({
    kind: "entry",
    entryKind: kind,
    title,
    names: nameParts(title, context.profile.vendors),
    depth: context.parent?.depth ?? 0,
    joined: true,
    nodes: [...(words.length === 0 ? [] : [paragraphOf(words)]), ...others],
    start: startOf(quote),
    end: endOf(quote),
    label: { start: startOf(lead), end: endOf(lead) },
    parent: context.parent,
  });
}

function calloutPart(
  quote: Blockquote,
  { children }: CalloutTitle,
  nodes: Blockquote["children"],
  kind: string,
  context: EntryContext,
): Part | null {
  const title = inlineText(children);
  const [first] = children;
  const last = children.at(-1);
  if (title === "" || first === undefined || last === undefined) return null;
  return newPart({
    kind: "entry",
    entryKind: kind,
    title,
    names: nameParts(title, context.profile.vendors),
    depth: context.parent?.depth ?? 0,
    nodes,
    start: startOf(quote),
    end: endOf(quote),
    label: { start: startOf(first), end: endOf(last) },
    parent: context.parent,
  });
}
