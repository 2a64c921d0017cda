const none: readonly unknown[] = Object.freeze([]);

/**
 * Gives a record lists without room to grow, and one list for all that are empty: these are half of the lists of notes and catalogues, and
 * one that was filled item by item has room for sixteen more. Changes the record, whose lists nobody may change from then on.
 */
export function exactLists<Value extends object>(record: Value): Value {
  const lists = record as Record<string, unknown>;
  for (const key in lists) {
    const value = lists[key];
    if (Array.isArray(value)) lists[key] = value.length === 0 ? none : value.slice();
  }
  return record;
}
