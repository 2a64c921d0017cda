/** What of a note tells its structure. */
export interface NoteShape {
  /** Path from the vault root. */
  path: string;
  /** Headings in their order. */
  headings: readonly HeadingShape[];
  /** Whether the text right below the first heading says what that names: "A tender herb", "Basil is a herb". */
  isDefined: boolean;
  /** The list items outside of other lists, and the terms of definition lists. */
  items: readonly ItemShape[];
  /** The tables outside of lists and quotes. */
  tables: readonly TableShape[];
  /** How many `<details>` it has. */
  details: number;
  /** How long all is that it says below headings, and the part of it that definition lists say: UTF-16 units, of tables only those of the cells. */
  length: number;
  definitionsLength: number;
}

export interface HeadingShape {
  depth: number;
  /** Its text as it is compared: small letters and digits. */
  name: string;
  /** Whether it names a part that texts of any subject have, as "Installation". */
  isPart: boolean;
  /** Whether an image follows it before any text. */
  icon: boolean;
  /** Whether the text right below it says what it is: "Basil is a herb" below "Basil". */
  isDefined: boolean;
}

export interface ItemShape {
  /** How its name is marked, null without one; a term is of a definition list. */
  mark: "bold" | "dash" | "term" | null;
  /** Its name as it is compared, empty without one. */
  name: string;
  /** Index of the heading above it, -1 without one. */
  under: number;
}

export interface TableShape {
  /** Index of the heading above it, -1 without one. */
  under: number;
  /** Whether the heading has said something of its own before it, more than a line that ends with a colon. */
  afterText: boolean;
  /** UTF-16 units of all cells. */
  length: number;
  columns: readonly ColumnShape[];
}

export interface ColumnShape {
  /** Its head, as a reader sees it. */
  head: string;
  /** The texts below it, row by row; empty where a cell is. */
  cells: readonly string[];
  /** How many of them are links into the vault. */
  links: number;
}

/** Depth of the heading that names a note: its first, and the only one of its level or above; null without one. */
export function titleDepth({ headings: [first, ...others] }: NoteShape): number | null {
  if (first === undefined || others.some(({ depth }) => depth <= first.depth)) return null;
  return first.depth;
}

/** Headings of a depth. */
export function headingCount({ headings }: NoteShape, depth: number): number {
  return headings.filter((heading) => heading.depth === depth).length;
}

/** The number that occurs most often, the smaller of two that occur equally often; null of none. */
export function mostFrequent(numbers: readonly number[]): number | null {
  const groups = [...Map.groupBy(numbers, (number) => number)].sort(
    ([a, all], [b, others]) => others.length - all.length || a - b,
  );
  return groups[0]?.[0] ?? null;
}

/** The one in the middle, the greater of two; 0 of none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
