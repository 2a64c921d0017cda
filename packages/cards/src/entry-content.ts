import type { EntryRecord } from "@notewright/schema";
import type { Nodes, Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { firstPart } from "./first-part.ts";
import type { FlashContent } from "./flash-note.ts";
import { namesOf } from "./names.ts";

interface EntryContent {
  answer: FlashContent[];
  details: FlashContent[];
}

/**
 * Divides what an entry says into the answer of a card, which is the first block that says more than its name, and further details. Of a
 * long block it is the first statement. Both are empty when nothing in the entry says more: a lone diagram, code or a repeated heading
 * cannot be asked for. `takesCode` lets code be the answer, for cards that people have already.
 */
export function entryContent(entry: EntryRecord, content: (id: string) => Root, takesCode: boolean): EntryContent {
  const known = new Set(words([...namesOf(entry), entry.vendor, "stands for"].join(" ")));
  const answer: FlashContent[] = [];
  const details: FlashContent[] = [];
  const parts = [{ id: entry.id, heading: null }, ...entry.sections.map(({ id, name }) => ({ id, heading: name }))];
  for (const { heading, id } of parts) {
    const blocks = content(id).children.filter(({ type }) => type !== "definition" && type !== "footnoteDefinition");
    if (blocks.length === 0) continue;
    if (answer.length > 0) {
      details.push({ id, heading });
      continue;
    }
    const first = blocks.findIndex(
      (block) => (takesCode || block.type !== "code") && words(textOf(block)).some((word) => !known.has(word)),
    );
    if (first < 0) continue;
    // "It can:" is nothing without what follows.
    const end = Math.min(first + (opensList(blocks[first] as Nodes) ? 2 : 1), blocks.length);
    const isDivided = firstPart(blocks[end - 1] as RootContent)[1] !== null;
    answer.push({ id, heading, to: end, ...(isDivided && { part: "first" }) });
    if (isDivided) details.push({ id, heading, from: end - 1, part: "rest" });
    else if (end < blocks.length) details.push({ id, heading, from: end });
  }
  return { answer, details };
}

function opensList(block: Nodes): boolean {
  return block.type === "paragraph" && textOf(block).trimEnd().endsWith(":");
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
