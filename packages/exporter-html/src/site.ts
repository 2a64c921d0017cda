import type { ExporterInput, FormerPlaces } from "@notewright/exporter";
import type { AssetRecord, CategoryRecord, ComparisonRecord, EntryRecord, NoteRecord, SourceRange } from "@notewright/schema";
import { fragment, noteTop, pageTop, relativeLink } from "./anchors.ts";
import type { Repository } from "./edit-link.ts";
import { formerPlacesOf } from "./former-places.ts";
import { frontNote } from "./front-note.ts";
import type { MovableRecord } from "./linked-parts.ts";
import { type LookedUp, lookedUp } from "./mark-facts.ts";
import { inReadingOrder } from "./note-order.ts";
import { titledNotes } from "./note-titles.ts";
import { notesByName } from "./notes-by-name.ts";
import { entryPaths, indexPath, pagePaths } from "./page-paths.ts";
import { type Review, reviewOf } from "./review/review.ts";
import { type SiteTag, tagsOf } from "./site-tags.ts";
import { directionOf } from "./text-direction.ts";

/** A note with what stands in it, in the order of the note. */
export interface SiteNote {
  record: NoteRecord;
  /** Path of its page in the site. */
  page: string;
  /** HTML id of its beginning on the page. */
  top: string;
  categories: CategoryRecord[];
  /** Services and groups, without the members of groups. */
  entries: EntryRecord[];
  comparisons: ComparisonRecord[];
}

/** The catalogue as the pages look things up in it. */
export interface Site {
  title: string;
  generator: string;
  /** Address where it will be; null when nobody said. */
  address: string | null;
  /** Path of the home page, or null when there is only one page. */
  home: string | null;
  /** The note that the home page begins with, which has no page of its own; null when there is none. */
  front: SiteNote | null;
  /** Whether everything is on one page. */
  isOnePage: boolean;
  notes: SiteNote[];
  notesById: ReadonlyMap<string, SiteNote>;
  notesByPath: ReadonlyMap<string, SiteNote>;
  /** The same by path without `.md`, and by what the file is called, in small letters; the note nearest to the root has the name. */
  notesByName: ReadonlyMap<string, SiteNote>;
  content: ExporterInput["content"];
  /** Where its notes are kept; null when nobody said. */
  repository: Repository | null;
  /** What was found in the notes, to be shown to their authors; null on a site for readers. */
  review: Review | null;
  assets: ReadonlyMap<string, AssetRecord>;
  categories: ReadonlyMap<string, CategoryRecord>;
  entries: ReadonlyMap<string, EntryRecord>;
  comparisons: ReadonlyMap<string, ComparisonRecord>;
  /** Members by the id of their group. */
  members: ReadonlyMap<string, EntryRecord[]>;
  /** Limits and prices by the id of their note. */
  lookedUp: ReadonlyMap<string, LookedUp[]>;
  /** Pages of single entries by the entry's id; none unless they are wanted. */
  entryPages: ReadonlyMap<string, string>;
  /** Tags by their names in small letters; none when there is only one page. */
  tags: ReadonlyMap<string, SiteTag>;
  /** Entries that mention an entry, by its id. */
  mentionedBy: ReadonlyMap<string, EntryRecord[]>;
  /** Everything but notes that a link may lead to, by id. */
  targets: ReadonlyMap<string, { id: string; source: SourceRange }>;
  /** Whether some category or entry has an icon. */
  hasIcons: boolean;
  /** Whether some name on it is written from right to left. */
  hasRightToLeft: boolean;
  /** Where notes and records were before. */
  former: FormerPlaces;
}

/** What a site is like, besides its notes. */
export interface SiteSettings {
  title: string | null;
  address: string | null;
  /** Whether several notes share one page. */
  singleFile: boolean;
  /** Whether each entry has a page of its own too. */
  entryPages: boolean;
  repository: Repository | null;
  withFindings: boolean;
}

/** Sorts and indexes a catalogue for its pages. */
export function makeSite(
  input: ExporterInput,
  { address, entryPages, repository, singleFile, title, withFindings }: SiteSettings,
): Site {
  const { content, former } = input;
  const catalogue = { ...input.catalogue, notes: titledNotes(input) };
  const isOnePage = singleFile || catalogue.notes.length === 1;
  const front = isOnePage ? null : frontNote(catalogue);
  const pages = isOnePage ? new Map<string, string>() : pagePaths(catalogue.notes, front);
  const only = catalogue.notes.length === 1 ? catalogue.notes[0] : undefined;
  const entries = catalogue.entries.toSorted(inNoteOrder);
  const noteOf = new Map(entries.map(({ id, source }) => [id, source.note]));
  // What belongs to an entry of another note stands on the page of its own.
  const ownParent = ({ parent, source }: EntryRecord): string | null =>
    parent !== null && noteOf.get(parent) === source.note ? parent : null;
  const top = entries.filter((entry) => ownParent(entry) === null);
  const categories = catalogue.categories.toSorted(inNoteOrder);
  const comparisons = catalogue.comparisons.toSorted(inNoteOrder);
  const topByNote = Map.groupBy(top, ({ source }) => source.note);
  const categoriesByNote = Map.groupBy(categories, ({ note }) => note);
  const comparisonsByNote = Map.groupBy(comparisons, ({ note }) => note);
  // Not before their pages have paths: which of two that want one path gets it depends on the order.
  const notes = inReadingOrder(catalogue.notes).map((record) => ({
    record,
    page: pages.get(record.id) ?? indexPath,
    top: isOnePage && only === undefined ? noteTop(record.id) : pageTop,
    categories: categoriesByNote.get(record.id) ?? [],
    entries: topByNote.get(record.id) ?? [],
    comparisons: comparisonsByNote.get(record.id) ?? [],
  }));
  const members = groupBy(entries, (entry) => [ownParent(entry) ?? ""]);
  const tags = isOnePage ? new Map<string, SiteTag>() : tagsOf(notes, (note) => standsOn({ members }, note));
  const taken = [...notes, ...tags.values()].map(({ page }) => page);
  return {
    title: title ?? (only ?? front)?.title ?? "Notes",
    generator: catalogue.generator,
    address,
    home: isOnePage ? null : indexPath,
    front: notes.find(({ record }) => record === front) ?? null,
    isOnePage,
    notes,
    notesById: new Map(notes.map((note) => [note.record.id, note])),
    notesByPath: new Map(notes.map((note) => [note.record.path, note])),
    notesByName: notesByName(notes),
    content: (id) => content(id),
    repository,
    review: withFindings
      ? reviewOf(
          input,
          notes.map(({ record }) => record.path),
          isOnePage,
        )
      : null,
    assets: byId(catalogue.assets),
    categories: byId(categories),
    entries: byId(entries),
    comparisons: byId(comparisons),
    lookedUp: lookedUp(entries),
    members,
    tags,
    entryPages:
      entryPages && !singleFile
        ? entryPaths(
            top.map(({ id }) => id),
            taken,
          )
        : new Map(),
    mentionedBy: groupBy(entries, (entry) => entry.mentions),
    targets: byId([
      // Of an entry that several notes describe all stands on the page of the first.
      ...[...entries, ...comparisons].flatMap(({ sections, source }) => sections.map(({ id }) => ({ id, source }))),
      ...categories,
      ...comparisons,
      ...entries,
    ]),
    hasIcons: [...categories, ...entries].some(({ icon }) => icon !== null),
    hasRightToLeft: [...catalogue.notes.map((note) => note.title), ...[...categories, ...entries].map(({ name }) => name)].some(
      (name) => directionOf(name) === "rtl",
    ),
    former: formerPlacesOf(catalogue, former),
  };
}

/** A category, entry or comparison by id. */
export function recordOf({ categories, comparisons, entries }: Site, id: string): MovableRecord | undefined {
  return entries.get(id) ?? categories.get(id) ?? comparisons.get(id);
}

/** The link from a page to a record of the site. */
export function linkTo(site: Site, page: string, record: { id: string; source: SourceRange }): string {
  return relativeLink(page, site.notesById.get(record.source.note)?.page ?? page) + fragment(record.id);
}

/** The link from a page to the beginning of a note. */
export function linkToNote(page: string, note: SiteNote): string {
  return relativeLink(page, note.page) || `#${encodeURI(note.top.toWellFormed()).replaceAll("#", "%23")}`;
}

/** The entries whose text stands on a note's page, members among them. */
export function standsOn({ members }: Pick<Site, "members">, note: SiteNote): EntryRecord[] {
  return note.entries.flatMap((entry) => [entry, ...(members.get(entry.id) ?? [])]);
}

/** The entry that a note is, if it is one and holds nothing else. */
export function entryThatIs({ members }: Pick<Site, "members">, note: SiteNote): EntryRecord | null {
  const [entry, ...others] = note.entries;
  if (entry === undefined || others.length + note.comparisons.length > 0) return null;
  // A category that is named outside of the note, by its folder, is as long as the entry.
  if (!note.categories.every(({ source }) => isSameRange(source, entry.source))) return null;
  return entry.name === note.record.title && !members.has(entry.id) ? entry : null;
}

/** The comparison that a note is, if it is one and holds nothing else. */
export function comparisonThatIs({ categories, comparisons, entries, record }: SiteNote): ComparisonRecord | null {
  const [comparison, ...others] = comparisons;
  if (comparison === undefined || others.length + entries.length > 0 || comparison.name !== record.title) return null;
  return categories.every(({ source }) => isSameRange(source, comparison.source)) ? comparison : null;
}

function isSameRange(a: SourceRange, b: SourceRange): boolean {
  return a.start.offset === b.start.offset && a.end.offset === b.end.offset;
}

/** Compares by place in the note. */
export function inNoteOrder(a: { source: SourceRange }, b: { source: SourceRange }): number {
  return a.source.start.offset - b.source.start.offset;
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function groupBy(entries: readonly EntryRecord[], keys: (entry: EntryRecord) => readonly string[]): Map<string, EntryRecord[]> {
  const groups = new Map<string, EntryRecord[]>();
  for (const entry of entries) {
    for (const key of keys(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
