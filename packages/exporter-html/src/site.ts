import type { ExporterInput } from "@notewright/exporter";
import type { AssetRecord, CategoryRecord, ComparisonRecord, EntryRecord, NoteRecord, SourceRange } from "@notewright/schema";
import { fragment, relativeLink } from "./anchors.ts";
import { indexPath, pagePaths } from "./page-paths.ts";

/** A note with what stands in it, in the order of the note. */
export interface SiteNote {
  record: NoteRecord;
  /** Path of its page in the site. */
  page: string;
  categories: CategoryRecord[];
  /** Services and groups, without the members of groups. */
  entries: EntryRecord[];
  comparisons: ComparisonRecord[];
}

/** The catalogue as the pages look things up in it. */
export interface Site {
  title: string;
  generator: string;
  /** Path of the home page, or null when the only note is the home page. */
  home: string | null;
  notes: SiteNote[];
  content: ExporterInput["content"];
  readAsset: ExporterInput["readAsset"];
  assets: ReadonlyMap<string, AssetRecord>;
  categories: ReadonlyMap<string, CategoryRecord>;
  entries: ReadonlyMap<string, EntryRecord>;
  comparisons: ReadonlyMap<string, ComparisonRecord>;
  /** Members by the id of their group. */
  members: ReadonlyMap<string, EntryRecord[]>;
  /** Entries that mention an entry, by its id. */
  mentionedBy: ReadonlyMap<string, EntryRecord[]>;
  /** Page of each note by note id. */
  pages: ReadonlyMap<string, string>;
  /** Everything but notes that a link may lead to, by id. */
  targets: ReadonlyMap<string, { id: string; source: SourceRange }>;
}

/** Sorts and indexes a catalogue for its pages. */
export function makeSite(input: ExporterInput, title: string | null): Site {
  const { catalogue, content, readAsset } = input;
  const pages = pagePaths(catalogue.notes);
  const only = catalogue.notes.length === 1 ? catalogue.notes[0] : undefined;
  const entries = catalogue.entries.toSorted(inNoteOrder);
  const noteOf = new Map(entries.map(({ id, source }) => [id, source.note]));
  // What belongs to an entry of another note stands on the page of its own.
  const ownParent = ({ parent, source }: EntryRecord): string | null =>
    parent !== null && noteOf.get(parent) === source.note ? parent : null;
  const top = entries.filter((entry) => ownParent(entry) === null);
  const categories = catalogue.categories.toSorted(inNoteOrder);
  const comparisons = catalogue.comparisons.toSorted(inNoteOrder);
  return {
    title: title ?? only?.title ?? "Notes",
    generator: catalogue.generator,
    home: only ? null : indexPath,
    notes: catalogue.notes.map((record) => ({
      record,
      page: pages.get(record.id) ?? indexPath,
      categories: categories.filter(({ note }) => note === record.id),
      entries: top.filter(({ source }) => source.note === record.id),
      comparisons: comparisons.filter(({ note }) => note === record.id),
    })),
    content: (id) => content(id),
    readAsset: (id) => readAsset(id),
    assets: byId(catalogue.assets),
    categories: byId(categories),
    entries: byId(entries),
    comparisons: byId(comparisons),
    members: groupBy(entries, (entry) => [ownParent(entry) ?? ""]),
    mentionedBy: groupBy(entries, (entry) => entry.mentions),
    pages,
    targets: byId([
      ...[...entries, ...comparisons].flatMap(({ sections }): { id: string; source: SourceRange }[] => sections),
      ...categories,
      ...comparisons,
      ...entries,
    ]),
  };
}

/** The link from a page to a record of the site. */
export function linkTo(site: Site, page: string, record: { id: string; source: SourceRange }): string {
  return relativeLink(page, site.pages.get(record.source.note) ?? page) + fragment(record.id);
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
