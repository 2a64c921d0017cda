import { nameKeys } from "./evidence.ts";
import type { HistoryRecord } from "./history-record.ts";

/** Whether two records have the same names and stand in the same category and notes: then no edit of theirs gave them two ids. */
export function isSameHeading(before: HistoryRecord, after: HistoryRecord, categoryNow: (id: string) => string): boolean {
  const { category } = before;
  return (
    nameKeys(before).symmetricDifference(nameKeys(after)).size === 0 &&
    (category === null ? null : categoryNow(category)) === after.category &&
    before.notes.join("\n") === after.notes.join("\n")
  );
}
