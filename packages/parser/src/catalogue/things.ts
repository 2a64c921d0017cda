import type { ParsedNote } from "../note.ts";
import type { Part } from "../outline/part.ts";

/** A part and the note it stands in. */
export interface Placed {
  part: Part;
  note: ParsedNote;
}

/** What stands in several notes under one key, or under one pin, is one thing. */
export interface Thing extends Placed {
  /** The same in other notes. */
  others: Part[];
  pin: string | null;
}

/**
 * Gathers what is one thing in several notes: without a key it is so in its own alone. Parts of one key in one note are told apart: their author saw them both. Of several
 * pins of a thing the first counts.
 */
export function oneOfEach(placed: readonly Placed[], keyOf: (placed: Placed) => string | null): Thing[] {
  const things: Thing[] = [];
  const byKey = new Map<string, { thing: Thing; notes: Set<ParsedNote> }>();
  for (const { part, note } of placed) {
    const key = keyOf({ part, note });
    const keys = [...(key === null ? [] : [key]), ...(part.pin === null ? [] : [`pin ${part.pin}`])];
    const known = keys.map((key) => byKey.get(key)).find((each) => each !== undefined && !each.notes.has(note));
    if (known !== undefined) {
      known.thing.others.push(part);
      known.thing.pin ??= part.pin;
      known.notes.add(note);
      for (const key of keys) byKey.set(key, known);
      continue;
    }
    const thing: Thing = { part, note, others: [], pin: part.pin };
    things.push(thing);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, { thing, notes: new Set([note]) });
  }
  return things;
}

/** What must be alike for two entries to be one. */
export function nameKey({ names }: Part): string {
  const { acronym, expansion, name, qualifier } = names;
  return JSON.stringify([name, acronym, expansion, qualifier]).toLowerCase();
}
