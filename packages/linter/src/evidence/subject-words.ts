import { nameWords, type ParsedNote, type Part } from "@notewright/parser";
import { singular } from "../names/name-key.ts";
import type { Collector } from "../vault.ts";
import { inRange, viewOf } from "../walk.ts";
import { namedParts } from "./named-parts.ts";

/**
 * The words of a part, small and in the singular, with those that acronyms in its title stand for; none of a part so long that it
 * has many subjects.
 */
export type SubjectWords = (note: ParsedNote, part: Part) => ReadonlySet<string>;

const ONE_SUBJECT = 300;

/** Gathers the words of parts, each when it is asked for. */
export const subjectWords: Collector<SubjectWords> = (vault) => {
  const known = new Map<Part, ReadonlySet<string>>();
  return (note, part) => {
    const made = known.get(part);
    if (made !== undefined) return made;
    const found = new Set<string>();
    known.set(part, found);
    let count = 0;
    for (const prose of inRange(viewOf(note).prose, part, ({ block }) => block)) {
      count += prose.words.length;
      if (count > ONE_SUBJECT) {
        found.clear();
        return found;
      }
      for (const { text } of prose.words) found.add(singular(text.toLowerCase()));
    }
    for (let at: Part | null = part; at !== null && at.kind !== "category"; at = at.parent) {
      for (const word of nameWords(at.title)) {
        found.add(singular(word.toLowerCase()));
        const expansion = vault.of(namedParts).get(singular(word.toLowerCase()))?.[0]?.part.names.expansion;
        for (const long of nameWords(expansion ?? "")) found.add(singular(long.toLowerCase()));
      }
    }
    return found;
  };
};
