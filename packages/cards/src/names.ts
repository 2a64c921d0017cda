import type { EntryRecord } from "@notewright/schema";

/** All that an entry is called. */
export function namesOf(entry: EntryRecord): string[] {
  const { acronym, aliases, expansion, fullName, name } = entry;
  return [...new Set([name, fullName, acronym, expansion, ...aliases])].filter((each): each is string => !!each?.trim());
}
