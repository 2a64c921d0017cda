import type { EntryRecord } from "@notewright/schema";
import type { ParsedNote } from "../note.ts";
import { numberOf } from "../outline/roles.ts";
import { wholeEntry } from "../outline/whole-entry.ts";
import type { PartIds } from "./ids.ts";

/** Where numbers of notes are their tree, an entry that is a note gets the one whose number begins its own as parent. */
export function linkNumberTree(notes: readonly ParsedNote[], entries: ReadonlyMap<string, EntryRecord>, ids: PartIds): void {
  const byNumber = new Map<string, string>();
  const numbered: { id: string; number: string[] }[] = [];
  for (const { outline, path, profile } of notes) {
    const number = profile.category !== null && "number" in profile.category ? numberOf(path) : null;
    const entry = wholeEntry(outline);
    if (number === null || entry === null) continue;
    const id = ids.get(entry) as string;
    byNumber.set(number.join("."), id);
    numbered.push({ id, number });
  }
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
