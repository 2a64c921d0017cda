import type { MovableRecord } from "./linked-parts.ts";
import { formerEntryPath, formerNotePath, indexPath, missingPath } from "./page-paths.ts";
import { recordOf, type Site, type SiteNote } from "./site.ts";

/** A record that stood on another page before. */
export interface MovedRecord {
  record: MovableRecord;
  formerIds: readonly string[];
}

/** What stood on the page of a note that is no more. */
export interface FormerNotePage {
  /** The note that it became; null where nobody knows. */
  note: SiteNote | null;
  records: MovedRecord[];
}

/** Addresses of a site that led to something else before. */
export interface FormerAddresses {
  /** Records that stood on a page of the site before, by its path. */
  moved: ReadonlyMap<string, MovedRecord[]>;
  /** Pages of notes that are no more, by path. */
  notePages: ReadonlyMap<string, FormerNotePage>;
  /** The id of an entry by the path that its own page had under another id. */
  entryPages: ReadonlyMap<string, string>;
}

/** The addresses that a site had before and that still lead somewhere; null without any. `more` are paths of pages besides those of the site. */
export function formerAddresses(site: Site, more: readonly string[]): FormerAddresses | null {
  const { former, notes, tags } = site;
  if (former.notes.size === 0 && former.records.size === 0) return null;
  const own = [...notes, ...tags.values()].map(({ page }) => page);
  const known = [indexPath, missingPath, ...own, ...site.entryPages.values(), ...more];
  // Disks that ignore case have one file for two such paths.
  const taken = new Map(known.map((path) => [path.toLowerCase(), path]));
  const isFree = (path: string): boolean => {
    const isNew = !taken.has(path.toLowerCase());
    if (isNew) taken.set(path.toLowerCase(), path);
    return isNew;
  };
  const moved = new Map<string, MovedRecord[]>();
  const notePages = new Map<string, FormerNotePage>();
  const entryPages = new Map<string, string>();
  for (const [path, left] of leftPages(site)) {
    const now = taken.get(path.toLowerCase());
    if (now === undefined) {
      if ((left.note !== null || left.records.length > 0) && isFree(path)) notePages.set(path, left);
      continue;
    }
    // What came back, or stands under a path that differs in case only, is there.
    const gone = left.records.filter(({ record }) => site.notesById.get(record.source.note)?.page !== now);
    if (gone.length > 0) moved.set(now, gone);
  }
  for (const id of site.entryPages.keys()) {
    for (const path of (former.records.get(id)?.ids ?? []).map(formerEntryPath)) if (isFree(path)) entryPages.set(path, id);
  }
  return moved.size + notePages.size + entryPages.size === 0 ? null : { moved, notePages, entryPages };
}

/** Pages that notes and records left, by their paths, which differ in more than case. */
function leftPages(site: Site): Map<string, FormerNotePage> {
  const left = new Map<string, FormerNotePage>();
  const written = new Map<string, string>();
  const at = (note: string): FormerNotePage => {
    const path = formerNotePath(note);
    const key = written.get(path.toLowerCase()) ?? path;
    written.set(key.toLowerCase(), key);
    const page = left.get(key) ?? { note: null, records: [] };
    left.set(key, page);
    return page;
  };
  for (const [path, now] of site.former.notes) at(path).note ??= site.notesByPath.get(now) ?? null;
  for (const [id, { ids, notes }] of site.former.records) {
    const record = recordOf(site, id);
    if (record !== undefined) for (const note of notes) at(note).records.push({ record, formerIds: ids });
  }
  return left;
}
