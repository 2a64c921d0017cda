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
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.#known.size);
    return this.#known.size - 1;
  }
}

/** Something of a name, and the first places that it stands in: no more are told apart than tell that it is repeated. */
interface Named<Each> {
  all: Each[];
  places: number[];
}

/** In how many places each name stands, level by level. */
class Tally<Each> {
  readonly #levels = new Map<number, { places: Set<number>; names: Map<string, Named<Each>> }>();

  add(each: Each, level: number, name: string, place: number): void {
    const { names, places } = this.#level(level);
    places.add(place);
    const named = names.get(name);
    if (named === undefined) {
      names.set(name, { all: [each], places: [place] });
      return;
    }
    named.all.push(each);
    if (named.places.length < MANY_PLACES && !named.places.includes(place)) named.places.push(place);
  }

  #level(level: number): { places: Set<number>; names: Map<string, Named<Each>> } {
    const known = this.#levels.get(level) ?? { places: new Set(), names: new Map() };
    this.#levels.set(level, known);
    return known;
  }

  repeated(): Set<Each> {
    const repeated = new Set<Each>();
    for (const { names, places } of this.#levels.values()) {
      for (const named of names.values()) {
        const count = named.places.length;
        if (count < MANY_PLACES && (count < 2 || count * 2 < places.size)) continue;
        for (const each of named.all) repeated.add(each);
      }
    }
    return repeated;
  }
}
