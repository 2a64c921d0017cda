import type { HistoryRecord } from "./history-record.ts";

/**
 * Paths of the notes that a record stood in before, oldest first, as its former states tell. An entry that stands in several notes is
 * shown on the page of the first: a note that no longer is the first counts as one that it has left.
 */
export function formerNotesOf(before: readonly HistoryRecord[], now: HistoryRecord): string[] {
  const showedIt = new Set(before.flatMap(({ formerNotes, notes }) => [...formerNotes, ...notes.slice(0, 1)]));
  const left = new Set(before.flatMap(({ formerNotes, notes }) => [...formerNotes, ...notes]));
  for (const [index, note] of now.notes.entries())
    if (index === 0 || now.kind !== "entry" || !showedIt.has(note)) left.delete(note);
  return [...left];
}
