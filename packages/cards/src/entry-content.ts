import type { EntryRecord } from "@notewright/schema";
import type { Nodes, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { FlashContent } from "./flash-note.ts";
import { namesOf } from "./names.ts";

interface EntryContent {
  answer: FlashContent[];
  details: FlashContent[];
}

/**
 * Divides what an entry says into the answer of a card, which is the first block that says more than its name, and further details.
 * Both are empty when nothing in the entry does: a lone diagram or a repeated heading cannot be asked for.
 */
export function entryContent(entry: EntryRecord, content: (id: string) => Root): EntryContent {
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
    const first = blocks.findIndex((block) => words(textOf(block)).some((word) => !known.has(word)));
    if (first < 0) continue;
    // "It can:" is nothing without what follows.
    const end = first + (opensList(blocks[first] as Nodes) ? 2 : 1);
    answer.push({ id, heading, to: end });
    if (end < blocks.length) details.push({ id, heading, from: end });
  }
  return { answer, details };
}

function opensList(block: Nodes): boolean {
  return block.type === "paragraph" && textOf(block).trimEnd().endsWith(":");
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
