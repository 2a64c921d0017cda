import type { ParsedNote, Part } from "@notewright/parser";
import { nameKey } from "../names/name-key.ts";
import type { Collector } from "../vault.ts";
import { viewOf } from "../walk.ts";

/** A part of a note under one of its names. */
export interface NamedPart {
  note: ParsedNote;
  part: Part;
}

/** Parts of the vault by the keys of their names: title, name, acronym, expansion and aliases. */
export const namedParts: Collector<ReadonlyMap<string, readonly NamedPart[]>> = ({ notes }) => {
  const found = new Map<string, NamedPart[]>();
  for (const note of notes) {
    for (const part of viewOf(note).parts) {
      if (part.kind === "comparison") continue;
      for (const key of keysOf(part)) {
        const known = found.get(key);
        if (known === undefined) found.set(key, [{ note, part }]);
        else known.push({ note, part });
      }
    }
  }
  return found;
};

/** The keys of all names of a part. */
export function keysOf({ names, title }: Part): Set<string> {
  const texts = [title, names.name, names.acronym, names.expansion, ...names.aliases];
  const keys = new Set(texts.flatMap((text) => (text === null ? [] : nameKey(text))));
  keys.delete("");
  return keys;
}
