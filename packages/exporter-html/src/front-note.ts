import type { Catalogue, NoteRecord } from "@notewright/schema";

/** Names that tools for notes and repositories give to what is read first, the surest one first. */
export const frontNames: readonly string[] = ["index", "home", "readme"];

/** Whether a note's file has such a name. */
export function isFrontName(name: string): boolean {
  return frontNames.includes(name.toLowerCase());
}

/**
 * The note that the home page begins with: `index.md`, `Home.md` or `README.md` at the root of the vault. Null without one, and where what
 * it holds has records of its own, which have their places on a note's page.
 */
export function frontNote({ categories, comparisons, entries, notes }: Catalogue): NoteRecord | null {
  const nameOf = ({ id }: NoteRecord): number => frontNames.indexOf(id.toLowerCase());
  const [front] = notes.filter((note) => nameOf(note) >= 0).toSorted((a, b) => nameOf(a) - nameOf(b));
  if (front === undefined || categories.some(({ note }) => note === front.id)) return null;
  return [...entries, ...comparisons].some(({ source }) => source.note === front.id) ? null : front;
}
