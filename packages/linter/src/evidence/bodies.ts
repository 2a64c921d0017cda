import { allParts, endOf, type ParsedNote, type Part, plainText, startOf } from "@notewright/parser";
import type { Vault } from "../vault.ts";

/** A part and where its own text stands. */
export interface Body {
  note: ParsedNote;
  part: Part;
  start: number;
  end: number;
}

/** Long enough that nobody writes it twice by chance. */
const LEAST_LENGTH = 60;
const LEAST_WORDS = 10;

/** Parts that have a text of their own worth comparing, by that text, in the order of the vault. */
export function bodies({ notes }: Vault): ReadonlyMap<string, readonly Body[]> {
  const found = new Map<string, Body[]>();
  for (const note of notes) {
    for (const part of allParts(note.outline.parts)) {
      const first = part.nodes[0];
      const last = part.nodes.at(-1);
      if (first === undefined || last === undefined || part.heading === null) continue;
      if (endOf(last) - startOf(first) < LEAST_LENGTH) continue;
      const text = plainText(part.nodes).toLowerCase().replace(/\s+/gu, " ");
      if (text.length < LEAST_LENGTH || text.split(" ", LEAST_WORDS).length < LEAST_WORDS) continue;
      const body = { note, part, start: startOf(first), end: endOf(last) };
      const known = found.get(text);
      if (known === undefined) found.set(text, [body]);
      else known.push(body);
    }
  }
  return found;
}
