import type { ParsedNote } from "@notewright/parser";
import type { Heading } from "mdast";
import type { Vault } from "../vault.ts";
import { viewOf } from "../walk.ts";

/** A heading that skips a level, the first of its kind in the note. */
export interface HeadingJump {
  heading: Heading;
  /** Level of the heading before it. */
  from: number;
  /** How many more such jumps are below. */
  count: number;
}

/** The jumps of each note that its profile does not mean, by both levels: `1 3`. */
export function headingJumps({ notes }: Vault): ReadonlyMap<ParsedNote, ReadonlyMap<string, HeadingJump>> {
  return new Map(notes.map((note) => [note, jumpsOf(note)]));
}

function jumpsOf(note: ParsedNote): Map<string, HeadingJump> {
  const jumps = new Map<string, HeadingJump>();
  const meant = new Set(note.profile.headingJumps.map(([above, below]) => `${above} ${below}`));
  let from = 6;
  for (const heading of viewOf(note).headings) {
    const key = `${from} ${heading.depth}`;
    const known = jumps.get(key);
    if (known !== undefined) known.count++;
    else if (heading.depth > from + 1 && !meant.has(key)) jumps.set(key, { heading, from, count: 0 });
    from = heading.depth;
  }
  return jumps;
}
