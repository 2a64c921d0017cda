import type { NoteRecord } from "@notewright/schema";

/** Notes in the order of their paths as people sort them: 2 before 10, without regard to case and accents. */
export function inReadingOrder(notes: readonly NoteRecord[]): NoteRecord[] {
  return notes
    .map((note) => ({ note, key: sortKey(note.path) }))
    .sort((a, b) => compareKeys(a.key, b.key) || (a.note.path < b.note.path ? -1 : 1))
    .map(({ note }) => note);
}

/** The parts of a path, each of which is text and numbers in turn. A text before a number ends in a digit, so that "1. Tree" is before "1.9 Leaf". */
function sortKey(path: string): string[][] {
  const plain = path.replace(/\.md$/i, "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .split("/")
    .map((part) => part.split(/(\d+)/).map((piece, at, all) => (at % 2 === 0 && at < all.length - 1 ? `${piece}0` : piece)));
}

function compareKeys(a: readonly string[][], b: readonly string[][]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = compareParts(part, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareParts(a: readonly string[], b: readonly string[]): number {
  for (const [index, piece] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    // Each second piece is a number, which may have more digits than a number of the language holds.
    const [one, two] = index % 2 === 0 ? [piece, other] : [digits(piece), digits(other)];
    if (index % 2 === 1 && one.length !== two.length) return one.length - two.length;
    if (one !== two) return one < two ? -1 : 1;
  }
  return a.length - b.length;
}

function digits(number: string): string {
  return number.replace(/^0+(?=\d)/, "");
}
