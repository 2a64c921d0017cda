import type { EntryRecord } from "@notewright/schema";
import type { ParsedNote } from "../note.ts";
import { numberOf } from "../outline/roles.ts";
import { wholeEntry } from "../outline/whole-entry.ts";
import type { PartIds } from "./ids.ts";

/** An entry that is a note with a number, where such numbers are the tree of the notes. */
export interface NumberedEntry {
  id: string;
  number: readonly string[];
}

/** The entries that are numbered notes, in the order of these. */
export function numberedEntries(notes: readonly ParsedNote[], ids: PartIds): NumberedEntry[] {
  return notes.flatMap(({ outline, path, profile }) => {
    const number = profile.category !== null && "number" in profile.category ? numberOf(path) : null;
    const entry = wholeEntry(outline);
    return number === null || entry === null ? [] : [{ id: ids.get(entry) as string, number }];
  });
}

/** Each gets the one whose number begins its own as parent. */
export function linkNumberTree(numbered: readonly NumberedEntry[], entries: ReadonlyMap<string, EntryRecord>): void {
  const byNumber = new Map(numbered.map(({ id, number }) => [number.join("."), id]));
  for (const { id, number } of numbered) {
    for (let count = number.length - 1; count > 0; count--) {
      const parent = byNumber.get(number.slice(0, count).join("."));
      const entry = entries.get(id);
      if (parent === undefined || parent === id || entry === undefined) continue;
      entry.parent = parent;
      break;
    }
  }
}
