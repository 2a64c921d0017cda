import type { ParsedNote } from "../note.ts";
import { allParts, isEntry, type Part } from "../outline/part.ts";
import { slug } from "../slug.ts";
import { joined } from "./joined.ts";
import { nameKey, oneOfEach, type Placed, type Thing } from "./things.ts";

/** The id of each part of the notes; see design.md §5. Parts of several notes that are one thing have one id. */
export type PartIds = ReadonlyMap<Part, string>;

/**
 * Readable ids. A part's id does not depend on its place or on other text, only on its name and on those that would have the
 * same id; those try, all alike, each of their other names before a number tells them apart. Pinned ids go before all others.
 */
export function assignIds(given: readonly ParsedNote[]): PartIds {
  const notes = [...given].sort((a, b) => (a.path < b.path ? -1 : 1));
  const ids = new Map<Part, string>();
  const taken = new Set<string>();
  const parts = notes.flatMap((note) => allParts(note.outline.parts).map((part) => ({ part, note })));
  const of = (...kinds: Part["kind"][]) => parts.filter(({ part }) => kinds.includes(part.kind));

  const categories = oneOfEach(of("category"), ({ part }) => (part.shared ? slug(part.title) : null));
  const namesOf = ({ part, note }: Placed): Candidate[] => [
    () => slug(part.title),
    () => joined(slug(note.id), "/", slug(part.title)),
  ];
  // A shared category has its name alone; one that has the same name again in a note is another.
  const firstShared = new Map(
    categories
      .filter(({ part }) => part.shared)
      .map((thing) => [slug(thing.part.title), thing] as const)
      .reverse(),
  );
  settle([...firstShared.values()], ids, taken, namesOf);
  settle(
    categories.filter((thing) => firstShared.get(slug(thing.part.title)) !== thing),
    ids,
    taken,
    namesOf,
  );
  const scopeOf = ({ part, note }: Placed): string => {
    const category = categoryOf(part);
    return category === null ? slug(note.id) : (ids.get(category) as string);
  };
  const things = oneOfEach(of("entry", "group", "member", "comparison"), (placed) =>
    isEntry(placed.part) && categoryOf(placed.part) !== null ? `${scopeOf(placed)}\n${nameKey(placed.part)}` : null,
  );
  settle(things, ids, taken, (placed) => entryNames(placed.part).map((name) => () => joined(scopeOf(placed), "/", slug(name))));

  const sections = of("section").map((placed): Thing => ({ ...placed, others: [], pin: null }));
  settle(sections, ids, taken, ({ part, note }) => {
    const owner = ownerOf(part);
    return [() => joined(owner === null ? slug(note.id) : (ids.get(owner) as string), "/", slug(part.title))];
  });
  return ids;
}

/** Slashes stay: an author may pin an id of the usual form. */
function pinnedId(pin: string): string {
  return pin.split("/").map(slug).join("/");
}

const LONGEST_NAME = 60;

/** Names to make an id of, best first. What is long is a sentence: some words of it are enough while they tell it apart. */
function entryNames({ names, title }: Part): string[] {
  const candidates = [
    names.acronym ?? names.name,
    names.expansion,
    names.name,
    names.qualifier && `${names.name} ${names.qualifier}`,
    title,
  ].filter((name) => name !== null);
  const short = candidates.map((name) =>
    name.length <= LONGEST_NAME ? name : name.slice(0, name.lastIndexOf(" ", LONGEST_NAME)),
  );
  return [...new Set([...short, ...candidates])];
}

/** Makes an id when it is asked for: of most parts only the first candidate is. */
type Candidate = () => string;

/**
 * Gives each thing its first candidate that it shares with no other; a number only where all are shared. Pinned ones come first and
 * have their pin alone.
 */
function settle(
  things: readonly Thing[],
  ids: Map<Part, string>,
  taken: Set<string>,
  candidates: (placed: Placed) => Candidate[],
): void {
  const give = ({ others, part }: Thing, id: string): void => {
    for (const each of [part, ...others]) ids.set(each, id);
  };
  const choices = (thing: Thing) => {
    const { pin } = thing;
    return { thing, names: pin === null ? candidates(thing) : [() => pinnedId(pin)] };
  };
  for (const isPinned of [true, false]) {
    let open = things.filter(({ pin }) => (pin !== null) === isPinned).map(choices);
    for (let round = 0; open.some(({ names }) => names.length > round); round++) {
      const wanted = open.map(({ names }) => (names[Math.min(round, names.length - 1)] as Candidate)());
      const counts = new Map<string, number>();
      for (const id of wanted) counts.set(id, (counts.get(id) ?? 0) + 1);
      const isFree = wanted.map((id) => counts.get(id) === 1 && !taken.has(id));
      for (const [index, { thing }] of open.entries()) {
        if (!isFree[index]) continue;
        give(thing, wanted[index] as string);
        taken.add(wanted[index] as string);
      }
      open = open.filter((_, index) => !isFree[index]);
    }
    for (const { names, thing } of open) {
      const base = (names[0] as Candidate)();
      let id = base;
      for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
      taken.add(id);
      give(thing, id);
    }
  }
}

/** The category a part stands in, null outside of any. */
export function categoryOf(part: Part): Part | null {
  for (let above = part.parent; above !== null; above = above.parent) if (above.kind === "category") return above;
  return null;
}

/** The entry, comparison or category that a section belongs to. */
function ownerOf(part: Part): Part | null {
  for (let above = part.parent; above !== null; above = above.parent) if (above.kind !== "section") return above;
  return null;
}
