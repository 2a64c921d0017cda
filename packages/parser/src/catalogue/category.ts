import type { CategoryRecord } from "@notewright/schema";
import { allParts, type Part } from "../outline/part.ts";
import { rangeOf } from "./range.ts";
import { iconId, type RecordContext } from "./record-context.ts";

/** The record of a category. */
export function categoryRecord(part: Part, context: RecordContext): CategoryRecord {
  const { ids, note } = context;
  const entries = allParts(part.children).filter(({ kind }) => kind === "entry" || kind === "group");
  return {
    id: ids.get(part) as string,
    name: part.title,
    note: note.id,
    icon: iconId(part, context),
    entries: entries.map((entry) => ids.get(entry) as string),
    source: rangeOf(note, part.start, part.end),
  };
}
