import type { EntryRecord } from "@notewright/schema";
import { tagPaths } from "./page-paths.ts";
import type { SiteNote } from "./site.ts";

/** A tag with what has it. */
export interface SiteTag {
  name: string;
  /** Path of its page. */
  page: string;
  /** Notes with the tag, and those of their entries that have it by themselves; by note, in the order of the site. */
  notes: { note: SiteNote; entries: EntryRecord[] }[];
}

/** All tags of notes by their names in small letters, sorted: tags that differ only in case are one. `entriesOf` gives what stands on a page. */
export function tagsOf(
  notes: readonly SiteNote[],
  entriesOf: (note: SiteNote) => readonly EntryRecord[],
): Map<string, SiteTag> {
  const tags = new Map<string, Omit<SiteTag, "page">>();
  for (const note of notes) {
    const own = new Set(note.record.tags.map((tag) => tag.toLowerCase()));
    const entries = entriesOf(note);
    const names = new Map(
      [...note.record.tags, ...entries.flatMap((entry) => entry.tags)].map((tag) => [tag.toLowerCase(), tag]),
    );
    for (const [key, name] of names) {
      const tag = tags.get(key) ?? { name, notes: [] };
      const tagged = own.has(key) ? [] : entries.filter((entry) => entry.tags.some((each) => each.toLowerCase() === key));
      tag.notes.push({ note, entries: tagged });
      tags.set(key, tag);
    }
  }
  const sorted = [...tags].sort(([a], [b]) => (a < b ? -1 : 1));
  const pages = tagPaths(
    sorted.map(([, { name }]) => name),
    notes.map(({ page }) => page),
  );
  return new Map(sorted.map(([key, tag]) => [key, { ...tag, page: pages.get(tag.name) as string }]));
}
