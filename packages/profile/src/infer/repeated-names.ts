import type { HeadingShape, ItemShape, NoteShape } from "./note-shape.ts";

/** Which headings and items have a name that comes back from sibling to sibling: those are sections and fields, and no entries. */
export interface RepeatedNames {
  headings: ReadonlySet<HeadingShape>;
  items: ReadonlySet<ItemShape>;
}

/** So many places make any name a repeated one. */
const MANY_PLACES = 3;

/** Headings and named items whose name stands in three places or more, or in two that are half of all there are. */
export function repeatedNames(shapes: readonly NoteShape[]): RepeatedNames {
  const places = new Places();
  const headings = new Tally<HeadingShape>();
  const items = new Tally<ItemShape>();
  for (const { headings: inNote, items: listed, path } of shapes) {
    const note = places.of(-1, `note ${path}`);
    const above: number[] = [];
    const open: { depth: number; place: number }[] = [];
    for (const heading of inNote) {
      while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
      const parent = open.at(-1)?.place ?? -1;
      headings.add(heading, heading.depth, heading.name, parent === -1 ? note : parent);
      // The same headings in two notes are one place: a chapter that is told in both.
      const place = places.of(parent, heading.name);
      open.push({ depth: heading.depth, place });
      above.push(place);
    }
    for (const item of listed) if (item.mark !== null) items.add(item, 0, item.name, above[item.under] ?? note);
  }
  return { headings: headings.repeated(), items: items.repeated() };
}

/** Numbers for places, by the names of all headings above them. */
class Places {
  readonly #known = new Map<string, number>();

  of(parent: number, name: string): number {
    const key = `${parent} ${name}`;
    const known = this.#known.get(key) ?? this.#known.size;
    this.#known.set(key, known);
    return known;
  }
}

/** In how many places each name stands, level by level. */
class Tally<Named> {
  readonly #levels = new Map<number, { all: Set<number>; byName: Map<string, { places: Set<number>; named: Named[] }> }>();

  add(named: Named, level: number, name: string, place: number): void {
    const { all, byName } = this.#levels.get(level) ?? { all: new Set(), byName: new Map() };
    const found = byName.get(name) ?? { places: new Set(), named: [] };
    all.add(place);
    found.places.add(place);
    found.named.push(named);
    byName.set(name, found);
    this.#levels.set(level, { all, byName });
  }

  repeated(): Set<Named> {
    const repeated = new Set<Named>();
    for (const { all, byName } of this.#levels.values()) {
      for (const { named, places } of byName.values()) {
        if (places.size < 2 || (places.size < MANY_PLACES && places.size * 2 < all.size)) continue;
        for (const each of named) repeated.add(each);
      }
    }
    return repeated;
  }
}
