import type { EntryRecord } from "@notewright/schema";
import type { FlashContent } from "./flash-note.ts";

interface EntryContent {
  answer: FlashContent[];
  details: FlashContent[];
}

/**
 * Divides what an entry says into the answer of a card and further details. Both are empty when nothing in the entry says
 * more than its own name: a lone diagram or a repeated heading cannot be asked for.
 */
export function entryContent(entry: EntryRecord): EntryContent {
  const nameWords = new Set(words([entry.name, entry.fullName, entry.acronym, entry.vendor, ...entry.aliases].join(" ")));
  const own = { id: entry.id, name: null, markdown: entry.markdown, text: entry.text };
  const answer: FlashContent[] = [];
  const details: FlashContent[] = [];
  let answered = false;

  for (const { id, name, markdown, text } of [own, ...entry.sections]) {
    if (markdown.trim() === "") continue;
    (answered ? details : answer).push({ id, heading: name });
    answered ||= words(text).some((word) => !nameWords.has(word));
  }
  return answered ? { answer, details } : { answer: [], details: [] };
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
