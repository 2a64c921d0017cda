import type { ParsedNote } from "@notewright/parser";
import { visit } from "unist-util-visit";

/** UTF-16 units of a label at most that is looked at. */
const LONGEST = 100;

const known = new WeakMap<ParsedNote, ReadonlySet<string>>();

/** Whether a place of a note stands in a text that a definition looks up, as in `[Ada Reed][]`: another text would lead nowhere. */
export function isInReferenceLabel(note: ParsedNote, at: number): boolean {
  const { text } = note.source;
  const [, before] = /\[([^[\]\n]*)$/.exec(text.slice(Math.max(0, at - LONGEST), at)) ?? [];
  const [, behind, after] = /^([^[\]\n]*)\](\[\]|[[(])?/.exec(text.slice(at, at + LONGEST)) ?? [];
  if (before === undefined || behind === undefined || after === "[" || after === "(") return false;
  return after === "[]" || definedIn(note).has(identifierOf(before + behind));
}

/** Identifiers of all definitions, found once for a note. */
function definedIn(note: ParsedNote): ReadonlySet<string> {
  const made = known.get(note);
  if (made !== undefined) return made;
  const found = new Set<string>();
  visit(note.tree, "definition", ({ identifier }) => {
    found.add(identifierOf(identifier));
  });
  known.set(note, found);
  return found;
}

function identifierOf(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}
