import type { EntryRecord } from "@notewright/schema";
import type { Element, ElementContent } from "hast";
import { isEmbed } from "./embedded-part.ts";

/** A figure of a note that readers look up: where it stands, and what it is. */
export interface LookedUp {
  start: number;
  end: number;
  kind: string;
}

/** Kinds of facts that are marked; the others say themselves what they are. */
const marked = new Set(["limit", "price"]);
const blocks = new Set(["li", "p", "td", "dd"]);

/** The limits and prices of entries, by note, but for those that begin with that word. */
export function lookedUp(entries: readonly EntryRecord[]): Map<string, LookedUp[]> {
  const found = entries.flatMap(({ facts }) =>
    facts.filter(({ kind, text }) => marked.has(kind) && !text.toLowerCase().startsWith(kind)),
  );
  const byNote = Map.groupBy(found, ({ source }) => source.note);
  return new Map(
    [...byNote].map(([note, facts]) => [
      note,
      facts.map(({ kind, source: { end, start } }) => ({ kind, start: start.offset, end: end.offset })),
    ]),
  );
}

/** Names the kind of a limit or price at each block that is one, for the style sheet to show. Changes the nodes. */
export function markFacts(nodes: readonly ElementContent[], facts: readonly LookedUp[]): void {
  for (const node of nodes) {
    if (node.type !== "element" || isEmbed(node)) continue;
    const kind = blocks.has(node.tagName) ? kindOf(node, facts) : null;
    if (kind === null) markFacts(node.children, facts);
    else node.properties["dataFact"] = kind;
  }
}

/** A fact makes up nearly all of its block: a paragraph of which one sentence names a price is none. */
function kindOf({ position }: Element, facts: readonly LookedUp[]): string | null {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start === undefined || end === undefined) return null;
  const most = facts.find((fact) => fact.start >= start && fact.end <= end && fact.end - fact.start >= 0.8 * (end - start));
  return most?.kind ?? null;
}
