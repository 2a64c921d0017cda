import { UserError } from "@notewright/diagnostics";
import { allParts, type ParsedNote } from "@notewright/parser";
import type { ScaffoldKind } from "./scaffold.ts";

/**
 * A note's text with a scaffold in it: an entry at the end of a category (the last one, or the one named), a category at the end of the
 * note; parted by a thematic break where most entries are, with the note's own line endings. Nothing else changes.
 */
export function insertScaffold(note: ParsedNote, scaffold: string, kind: ScaffoldKind, category?: string): string {
  const { text } = note.source;
  const at = kind === "entry" ? placeIn(note, category) : text.trimEnd().length;
  const ending = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  const block = scaffold.replace(/\n+$/, "");
  const isItem = /^(?:[-+*] |\| )/.test(block);
  const gap = isItem && endsWithLike(text.slice(0, at), block) ? "\n" : `\n\n${isParted(note) && !isItem ? "---\n\n" : ""}`;
  const inserted = `${at === 0 ? "" : gap}${block}`.replaceAll("\n", ending);
  const rest = text.slice(at);
  return `${text.slice(0, at)}${inserted}${rest.trim() === "" ? rest || ending : rest}`;
}

function placeIn(note: ParsedNote, named: string | undefined): number {
  const categories = allParts(note.outline.parts).filter(({ heading, kind }) => kind === "category" && heading !== null);
  if (named === undefined) return categories.at(-1)?.end ?? note.source.text.trimEnd().length;
  const found = categories.find(({ title }) => title.toLowerCase() === named.toLowerCase());
  if (found !== undefined) return found.end;
  const known = categories.map(({ title }) => title).join(", ");
  throw new UserError(`${note.path} has no category "${named}". ${known === "" ? "It has none." : `It has: ${known}.`}`);
}

/** Whether a thematic break stands before most entries that follow another one. */
function isParted({ outline, source: { text } }: ParsedNote): boolean {
  const entries = allParts(outline.parts).filter(
    (part) => part.kind === "entry" && part.heading !== null && part.parent?.children[0] !== part,
  );
  const parted = entries.filter(({ start }) =>
    /(?:^|[\r\n])(?:---+|\*\*\*+|___+)\s*$/.test(text.slice(Math.max(0, start - 20), start)),
  );
  return parted.length > 0 && parted.length * 2 > entries.length;
}

/** Whether a text ends in a line of the same list or table. */
function endsWithLike(before: string, item: string): boolean {
  const last = /[^\r\n]*$/.exec(before)?.[0] ?? "";
  return last.trimStart().startsWith(item.slice(0, 2));
}
