import type { ParsedNote } from "../note.ts";
import { allParts, isEntry, type Part } from "../outline/part.ts";
import { slug } from "../slug.ts";

/** The id of each part of the notes; see design.md §5. Parts of several notes that are one thing have one id. */
export type PartIds = ReadonlyMap<Part, string>;

/**
 * Readable ids. A part's id does not depend on its place or on other text, only on its name and on those that would have the
 * same id; those try, all alike, each of their other names before a number tells them apart. Pinned ids go before all others.
 */
export function assignIds(notes: readonly ParsedNote[]): PartIds {
  const ids = new Map<Part, string>();
  const taken = new Set<string>();
  const parts = notes.flatMap((note) => Array.from(allParts(note.outline.parts), (part) => ({ part, note })));
  const of = (kinds: Part["kind"][]) => parts.filter(({ part }) => kinds.includes(part.kind) && !ids.has(part));

  settle(
    parts.filter(({ part }) => part.pin !== null),
    ids,
    taken,
    ({ part }) => [pinnedId(part.pin as string)],
  );
  // A note that has the heading of a category twice means two categories; two notes that have it mean one.
  const named = new Set<string>();
  for (const { part, note } of of(["category"])) {
    const id = slug(part.title);
    if (!part.shared || named.has(`${note.id}\n${id}`)) continue;
    named.add(`${note.id}\n${id}`);
    ids.set(part, id);
    taken.add(id);
  }
  settle(of(["category"]), ids, taken, ({ part, note }) => [slug(part.title), `${slug(note.id)}/${slug(part.title)}`]);

  const scopeOf = ({ part, note }: Placed): string => {
    const category = categoryOf(part);
    return category === null ? slug(note.id) : (ids.get(category) as string);
  };
  const { first, same } = oneOfEach(of(["entry", "group", "member", "comparison"]), scopeOf);
  settle(first, ids, taken, (placed) => entryNames(placed.part).map((name) => `${scopeOf(placed)}/${slug(name)}`));
  for (const [part, original] of same) ids.set(part, ids.get(original) as string);

  settle(of(["section"]), ids, taken, ({ part, note }) => {
    const owner = ownerOf(part);
    return [`${owner === null ? slug(note.id) : ids.get(owner)}/${slug(part.title)}`];
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

interface Placed {
  part: Part;
  note: ParsedNote;
}

/**
 * Entries of one name in one category are one entry when they stand in different notes. Those of one note are told apart: their
 * author saw them both.
 */
function oneOfEach(placed: Placed[], scopeOf: (placed: Placed) => string): { first: Placed[]; same: Map<Part, Part> } {
  const same = new Map<Part, Part>();
  const groups = Map.groupBy(placed, (each) => `${scopeOf(each)}\n${nameKey(each.part)}`);
  for (const [original, ...others] of groups.values()) {
    if (original === undefined || !isEntry(original.part) || categoryOf(original.part) === null) continue;
    const notes = new Set([original.note]);
    for (const { part, note } of others) {
      if (!notes.has(note)) same.set(part, original.part);
      notes.add(note);
    }
  }
  return { first: placed.filter(({ part }) => !same.has(part)), same };
}

function nameKey({ kind, names }: Part): string {
  const { acronym, expansion, name, qualifier } = names;
  return JSON.stringify([kind === "comparison", name, acronym, expansion, qualifier]).toLowerCase();
}

/** Gives each part its first candidate that it shares with no other; a number only where all are shared. */
function settle(placed: Placed[], ids: Map<Part, string>, taken: Set<string>, candidates: (placed: Placed) => string[]): void {
  let open = placed.map(({ part, note }) => ({ part, choices: candidates({ part, note }) }));
  for (let round = 0; open.some(({ choices }) => choices.length > round); round++) {
    const groups = Map.groupBy(open, ({ choices }) => choices[Math.min(round, choices.length - 1)] as string);
    open = open.filter(({ part, choices }) => {
      const id = choices[Math.min(round, choices.length - 1)] as string;
      if (groups.get(id)?.length !== 1 || taken.has(id)) return true;
      ids.set(part, id);
      return false;
    });
    for (const { part } of placed) if (ids.has(part)) taken.add(ids.get(part) as string);
  }
  for (const { part, choices } of open) {
    const base = choices[0] as string;
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
    taken.add(id);
    ids.set(part, id);
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
