import type { ParsedNote } from "../note.ts";
import { allParts, type Part } from "../outline/part.ts";
import { slug } from "../slug.ts";

/** The id of each part of the notes; see design.md §5. */
export type PartIds = ReadonlyMap<Part, string>;

/**
 * Readable ids. A part's id does not depend on its place or on other text, only on its name and on those that would have the
 * same id; those try, all alike, each of their other names before a number tells them apart.
 */
export function assignIds(notes: readonly ParsedNote[]): PartIds {
  const ids = new Map<Part, string>();
  const taken = new Set<string>();
  const parts = notes.flatMap((note) => Array.from(allParts(note.outline.parts), (part) => ({ part, note })));
  const of = (kinds: Part["kind"][]) => parts.filter(({ part }) => kinds.includes(part.kind));

  const [shared, own] = [
    of(["category"]).filter(({ part }) => part.shared),
    of(["category"]).filter(({ part }) => !part.shared),
  ];
  for (const { part } of shared) {
    ids.set(part, slug(part.title));
    taken.add(slug(part.title));
  }
  settle(own, ids, taken, ({ part, note }) => [slug(part.title), `${slug(note.id)}/${slug(part.title)}`]);
  settle(of(["entry", "group", "member", "comparison"]), ids, taken, ({ part, note }) => {
    const category = categoryOf(part);
    const scope = category === null ? slug(note.id) : (ids.get(category) as string);
    return entryNames(part).map((name) => `${scope}/${slug(name)}`);
  });
  settle(of(["section"]), ids, taken, ({ part, note }) => {
    const owner = ownerOf(part);
    return [`${owner === null ? slug(note.id) : ids.get(owner)}/${slug(part.title)}`];
  });
  return ids;
}

function entryNames({ names, title }: Part): string[] {
  const candidates = [
    names.acronym ?? names.name,
    names.expansion,
    names.name,
    names.qualifier && `${names.name} ${names.qualifier}`,
    title,
  ];
  return [...new Set(candidates.filter((name) => name !== null))];
}

interface Placed {
  part: Part;
  note: ParsedNote;
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
