/** What of a note tells its structure. */
export interface NoteShape {
  /** Path from the vault root. */
  path: string;
  /** Depth of each heading, and whether an image follows it before any text, in order. */
  headings: readonly { depth: number; icon: boolean }[];
  /** For each list item outside of other lists, how its name is marked, and the depth of the heading above it; 0 without one. */
  items: readonly { name: "bold" | "dash" | null; below: number }[];
  /** How many `<details>` it has. */
  details: number;
}

/** Headings of a depth. */
export function headingCount({ headings }: NoteShape, depth: number): number {
  return headings.filter((heading) => heading.depth === depth).length;
}

/** Whether its first heading is its only one of level 1. */
export function hasTitle(shape: NoteShape): boolean {
  return shape.headings[0]?.depth === 1 && headingCount(shape, 1) === 1;
}

/** The number that occurs most often, the smaller of two that occur equally often; null of none. */
export function mostFrequent(numbers: readonly number[]): number | null {
  const groups = [...Map.groupBy(numbers, (number) => number)].sort(
    ([a, all], [b, others]) => others.length - all.length || a - b,
  );
  return groups[0]?.[0] ?? null;
}
