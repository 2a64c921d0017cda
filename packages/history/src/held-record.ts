import type { HistoryRecord } from "./history-record.ts";

/**
 * The record of a note that was not looked at. Of a category that others share, the catalogue knows another part: both count, and
 * the first note by path names it, as in a run over all.
 */
export function heldWith(held: HistoryRecord, seen: HistoryRecord | undefined): HistoryRecord {
  if (held.kind !== "category" || seen?.kind !== "category") return held;
  const base = (held.notes[0] as string) <= (seen.notes[0] as string) ? held : seen;
  return {
    ...base,
    notes: [...new Set([...held.notes, ...seen.notes])].sort(),
    words: [...new Set([...held.words, ...seen.words])].sort(),
  };
}
