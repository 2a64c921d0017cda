import type { CategorySource, EntrySource } from "@notewright/schema";
import { isDiaryNote } from "../diary-note.ts";
import type { Exception } from "./exceptions.ts";
import { KnownTables } from "./known-tables.ts";
import { type Listing, rowListing, termListing } from "./listing.ts";
import { patternsOf } from "./note-patterns.ts";
import { type NoteShape, titleDepth } from "./note-shape.ts";
import type { RepeatedNames } from "./repeated-names.ts";

/** Notes that are tables or definition lists of things, but for those in `taken`: there each row, or each term, is an entry. */
export function listedEntries(
  shapes: readonly NoteShape[],
  taken: ReadonlySet<NoteShape>,
  repeated: RepeatedNames,
): Exception[] {
  const notes = shapes.filter((shape) => !taken.has(shape) && !isDiaryNote(shape.path));
  const known = new KnownTables(shapes);
  const rows = notes.flatMap((shape) => rowListing(shape, known) ?? []);
  const terms = notes.flatMap((shape) => termListing(shape, repeated) ?? []);
  return [
    ...byCategory(rows).map(([category, found]) => {
      const heads = new Map(found.flatMap((each) => each.heads.map((head) => [head.toLowerCase(), head])));
      const names = Array.from(heads.values(), (head) => `"${head}"`).join(", ");
      const what = `rows of tables have a name of their own under ${names}, and say what it stands for`;
      const entry = Array.from(heads.values(), (tableRow) => ({ tableRow, kind: "entry" }));
      return exceptionOf(shapes, found, category, "table-entries", entry, what);
    }),
    ...byCategory(terms).map(([category, found]) =>
      exceptionOf(shapes, found, category, "glossary", [{ definition: true, kind: "entry" }], "terms have a definition"),
    ),
  ];
}

function exceptionOf(
  all: readonly NoteShape[],
  found: readonly Listing[],
  category: CategorySource,
  id: string,
  entry: EntrySource[],
  what: string,
): Exception {
  const notes = found.map(({ shape }) => shape);
  const files = patternsOf(notes, all);
  const count = found.reduce((sum, each) => sum + each.count, 0);
  const above = "heading" in category ? `headings of level ${category.heading} the categories` : "each note a category";
  const evidence = `${count} ${what}, and are most of ${files.join(", ")}: there they are the entries, ${above}`;
  return {
    notes,
    files,
    category: "own",
    inference: { settings: { id, extends: "reference-notes", category, entry }, evidence },
  };
}

/** The listings of each source of categories: the headings above what is listed where each has a name of its own, else the note. */
function byCategory(listings: readonly Listing[]): [CategorySource, Listing[]][] {
  const places = new Map<string, number>();
  const namesOf = ({ shape, under }: Listing): string[] =>
    [...new Set(under)].map((index) => shape.headings[index]?.name ?? "");
  for (const name of listings.flatMap(namesOf)) places.set(name, (places.get(name) ?? 0) + 1);
  const sourceOf = (listing: Listing): CategorySource => {
    const { shape, under } = listing;
    const names = namesOf(listing);
    // One letter is a place in the alphabet.
    const areNames = names.every((name) => name.length > 1 && places.get(name) === 1);
    const depth = under.reduce((least, index) => Math.min(least, shape.headings[index]?.depth ?? 0), 6);
    if (names.length < 2 || !areNames || depth <= (titleDepth(shape) ?? 0)) return { note: true };
    return { heading: depth };
  };
  return [...Map.groupBy(listings, (listing) => JSON.stringify(sourceOf(listing))).entries()].map(([source, found]) => [
    JSON.parse(source) as CategorySource,
    found,
  ]);
}
