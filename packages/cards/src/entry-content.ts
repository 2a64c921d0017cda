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

const MOST_WORDS_OF_POINTER = 12;

/**
 * Divides what an entry says into the answer of a card, which is the first block that says more than its name, and further details. Of a
 * long block it is the first statement. Both are empty when nothing in the entry says more: a lone diagram, code, a pointer or a repeated
 * heading cannot be asked for. `takesAny` lets code and pointers be the answer, for cards that people have already.
 */
export function entryContent(entry: EntryRecord, content: (id: string) => Root, takesAny: boolean): EntryContent {
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
    const isAnswer = (block: Nodes): boolean =>
      (takesAny || !(block.type === "code" || isPointer(block) || opensCode(block, blocks))) &&
      words(textOf(block)).some((word) => !known.has(word));
    const first = blocks.findIndex(isAnswer);
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

/** "See the manual", or "Type: text": where to look, and fields that many things have alike. */
function isPointer(block: Nodes): boolean {
  if (block.type !== "paragraph") return false;
  const text = textOf(block).trim();
  if (/^(?:see|refer to|read)\s/i.test(text)) return words(text).length <= MOST_WORDS_OF_POINTER;
  return /^\p{Lu}[\p{L} ]{1,20}:\s*\S+(?:\s(?:or|\|)\s\S+)?$/u.test(text);
}

/** "Quick example:" before code. */
function opensCode(block: Nodes, blocks: readonly Nodes[]): boolean {
  return opensList(block) && words(textOf(block)).length < 6 && blocks[blocks.indexOf(block) + 1]?.type === "code";
}

function opensList(block: Nodes): boolean {
  return block.type === "paragraph" && textOf(block).trimEnd().endsWith(":");
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
