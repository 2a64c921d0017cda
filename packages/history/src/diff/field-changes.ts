import type { DiffChange } from "@notewright/schema";

/** Values of a record by key, as they are compared and shown; null for what is absent. */
export type Fields = Readonly<Record<string, string | null>>;

/** The keys whose values differ, in their order. */
export function fieldChanges(before: Fields, after: Fields): DiffChange[] {
  return Object.keys(after).flatMap((field) => {
    const from = before[field] ?? null;
    const to = after[field] ?? null;
    if (from === to) return [];
    const change = from === null ? "added" : to === null ? "removed" : "changed";
    return [{ field, change, part: null, from, to }];
  });
}

/** A list as one text; null for an empty one. */
export function listText(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(", ");
}
