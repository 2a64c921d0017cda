import type { CategoryRecord, ComparisonRecord, EntryRecord, NoteRecord } from "@notewright/schema";
import type { CardKind, FlashNote } from "./flash-note.ts";
import type { FlashInput, FlashOptions } from "./flash-options.ts";
import { namesOf } from "./mask-names.ts";
import { type OpenErrors, openErrors } from "./open-errors.ts";

/** What all flash notes of a catalogue are made with. */
export interface FlashContext extends FlashInput {
  options: FlashOptions;
  entries: ReadonlyMap<string, EntryRecord>;
  categories: ReadonlyMap<string, CategoryRecord>;
  notes: ReadonlyMap<string, NoteRecord>;
  wants(card: CardKind): boolean;
  /** Whether a note of this key is made of text with an open error. */
  keepsFlagged(key: string): boolean;
  errorsOf(record: Pick<EntryRecord, "id" | "source">): OpenErrors;
  /** What an entry is called, see `namesOf`. */
  namesOf(entry: EntryRecord): readonly string[];
}

/** The context of a catalogue. */
export function flashContext(input: FlashInput, options: FlashOptions): FlashContext {
  const wanted = new Set(options.cards);
  const names = new Map<string, readonly string[]>();
  return {
    ...input,
    options,
    entries: byId(input.catalogue.entries),
    categories: byId(input.catalogue.categories),
    notes: byId(input.catalogue.notes),
    wants: (card) => wanted.has(card),
    keepsFlagged: (key) => options.includeFlagged || options.shipped.has(key),
    errorsOf: (record) => openErrors(record, input.findings.get(record.id)),
    namesOf(entry) {
      const known = names.get(entry.id) ?? namesOf(entry);
      names.set(entry.id, known);
      return known;
    },
  };
}

/** Where an entry's notes belong, and the keys they had before: `suffix` is what follows the entry's id in the key. */
export function entryPlace(
  entry: EntryRecord,
  suffix: string,
  { categories, entries, notes }: FlashContext,
): Pick<FlashNote, "key" | "formerKeys" | "path" | "tags" | "source" | "heading"> {
  const note = notes.get(entry.source.note);
  const parent = entry.parent === null ? undefined : entries.get(entry.parent);
  const category = entry.category === null ? undefined : categories.get(entry.category);
  const isNote = entry.source.start.line === 1 && note?.title === entry.name;
  return {
    key: entry.id + suffix,
    formerKeys: entry.formerIds.map((id) => id + suffix),
    path: [category?.name, parent?.name].filter((name) => name !== undefined),
    tags: [...new Set([...entry.tags, ...(note?.tags ?? [])])],
    source: note?.path ?? entry.source.note,
    heading: isNote ? null : headingOf(parent ?? entry),
  };
}

/** Where a comparison's or category's notes belong. */
export function recordPlace(
  { id, name, source }: CategoryRecord | ComparisonRecord,
  suffix: string,
  category: string | null,
  { notes }: FlashContext,
): Pick<FlashNote, "key" | "formerKeys" | "path" | "tags" | "source" | "heading"> {
  const note = notes.get(source.note);
  const place = { tags: note?.tags ?? [], source: note?.path ?? source.note, heading: name };
  return { key: id + suffix, formerKeys: [], path: category === null ? [] : [category], ...place };
}

/** The heading of an entry, put together again: the catalogue has its parts. */
function headingOf({ acronym, expansion, name, qualifier }: EntryRecord): string {
  const inParentheses = expansion === name ? acronym : (expansion ?? qualifier);
  return inParentheses === null ? name : `${name} (${inParentheses})`;
}

function byId<Record extends { id: string }>(records: readonly Record[]): Map<string, Record> {
  return new Map(records.map((record) => [record.id, record]));
}
