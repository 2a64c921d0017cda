import type { ParsedNote } from "@notewright/parser";
import { viewOf } from "../walk.ts";

const known = new WeakMap<ParsedNote, ReadonlySet<string>>();

/** Words that stand alone in the code of a note, as the names of options and programs do. */
export function identifiersIn(note: ParsedNote): ReadonlySet<string> {
  const made = known.get(note);
  if (made !== undefined) return made;
  const found = new Set<string>();
  const { code, prose } = viewOf(note);
  for (const { value } of code) for (const [word] of value.matchAll(/(?<![\w-])[A-Za-z]{3,40}(?![\w-])/g)) found.add(word);
  for (const { words } of prose) for (const { kind, text } of words) if (kind === "code") found.add(text);
  known.set(note, found);
  return found;
}
