/** What of a note tells its structure. */
export interface NoteShape {
  /** Path from the vault root. */
  path: string;
  /** Headings in their order. */
  headings: readonly HeadingShape[];
  /** The list items outside of other lists. */
  items: readonly ItemShape[];
  /** How many `<details>` it has. */
  details: number;
}

export interface HeadingShape {
  depth: number;
  /** Its text as it is compared: small letters and digits. */
  name: string;
  /** Whether an image follows it before any text. */
  icon: boolean;
}

export interface ItemShape {
  /** How its name is marked, null without one. */
  mark: "bold" | "dash" | null;
  /** Its name as it is compared, empty without one. */
  name: string;
  /** Index of the heading above it, -1 without one. */
  under: number;
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
