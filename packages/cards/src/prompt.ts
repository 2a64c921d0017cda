import type { EntryRecord } from "@notewright/schema";
import { maskNames, revealsName } from "./mask.ts";
import { namesOf } from "./names.ts";
import { says, shortStatement } from "./short-statement.ts";

/** What the entry is, without saying its name; null where no prompt is left of it. */
export function promptOf(entry: EntryRecord): string | null {
  const statement = shortStatement(entry.summary ?? entry.text);
  const names = namesOf(entry);
  const masked = statement === null ? "" : maskNames(statement, names);
  return says(masked) && !revealsName(masked, names) ? masked : null;
}
