import type { ComparisonRecord } from "@notewright/schema";
import type { Part } from "../outline/part.ts";
import { aspectsOf } from "./aspects.ts";
import { categoryOf } from "./ids.ts";
import { rangeOf } from "./range.ts";
import { assetsIn, type RecordContext, sectionsOf } from "./record-context.ts";

/** The record of a comparison; its subjects find their entries once all are known. */
export function comparisonRecord(part: Part, context: RecordContext): ComparisonRecord {
  const { note, ids } = context;
  const category = categoryOf(part);
  return {
    id: ids.get(part) as string,
    name: part.title,
    category: category === null ? null : (ids.get(category) as string),
    note: note.id,
    subjects: part.subjects.map((name) => ({ name, entry: null })),
    aspects: aspectsOf(part, context),
    sections: sectionsOf(part, context),
    assets: assetsIn(part, context),
    source: rangeOf(note, part.start, part.end),
  };
}
