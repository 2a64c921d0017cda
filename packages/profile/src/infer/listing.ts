import { headsOf, type KnownTables } from "./known-tables.ts";
import { nameColumn } from "./name-column.ts";
import { type NoteShape, titleDepth } from "./note-shape.ts";
import type { RepeatedNames } from "./repeated-names.ts";

const SOME_ROWS = 5;
const SOME_TERMS = 5;
/** So much of what a note says makes it a list. */
const MOST = 0.5;

/** What a note lists. */
export interface Listing {
  shape: NoteShape;
  /** Indexes of the headings above what is listed, -1 where there is none. */
  under: number[];
  /** Heads of the columns with the names. */
  heads: string[];
  count: number;
}

/** The things that rows of tables are in a note, null where its tables are few of what it says, or tell of something else. */
export function rowListing(shape: NoteShape, known: KnownTables): Listing | null {
  const found = shape.tables.flatMap((table) => {
    const names = known.areFields(table) ? null : nameColumn(table, known.isUsual(table));
    return names === null ? [] : [{ names, table }];
  });
  const { headings, length } = shape;
  const count = found.reduce((sum, { names }) => sum + names.cells.filter((cell) => cell !== "").length, 0);
  const said = found.reduce((sum, { table }) => sum + table.length, 0);
  if (count < SOME_ROWS || said < length * MOST) return null;
  // What a heading describes in words first has the table below it for its own details; the title only introduces.
  const own = found.filter(({ table }) => table.afterText && (headings[table.under]?.depth ?? 0) > (titleDepth(shape) ?? 0));
  if (own.length * 2 > found.length) return null;
  const areParts = found.length > 1 && found.every(({ table }) => known.isPart(shape, table));
  if (areParts && new Set(found.map(({ table }) => headsOf(table))).size === found.length) return null;
  return { shape, under: found.map(({ table }) => table.under), heads: found.map(({ names }) => names.head), count };
}

/** The terms that a note defines, null where it says much else. */
export function termListing(shape: NoteShape, repeated: RepeatedNames): Listing | null {
  const terms = shape.items.filter((item) => item.mark === "term" && !repeated.items.has(item));
  if (terms.length < SOME_TERMS || shape.definitionsLength < shape.length * MOST) return null;
  return { shape, under: terms.map(({ under }) => under), heads: [], count: terms.length };
}
