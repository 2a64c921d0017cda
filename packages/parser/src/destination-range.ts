import type { Image, Link } from "mdast";
import { endOf, startOf } from "./offsets.ts";

/**
 * Where the destination of an inline image or link stands in the note, without `<` and `>`. mdast has no place for it, so it is
 * read again from the notation: label, `](`, blanks, destination. Null for other notations.
 */
export function destinationRange(node: Image | Link, text: string): { start: number; end: number } | null {
  const end = endOf(node);
  let at = startOf(node) + (node.type === "image" ? 1 : 0);
  if (text[at] !== "[") return null;
  for (let depth = 0; at < end; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "[") depth++;
    else if (text[at] === "]" && --depth === 0) break;
  }
  const open = /^\]\(\s*(<?)/.exec(text.slice(at, end));
  if (open === null) return null;
  const start = at + open[0].length;
  const rest = text.slice(start, end);
  const length = open[1] === "<" ? rest.search(/(?<!\\)>/) : bareLength(rest);
  return length <= 0 ? null : { start, end: start + length };
}

/** A bare destination ends at a blank or at the parenthesis that closes the link. */
function bareLength(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (/\s/.test(character)) return at;
    if (character === "\\") at++;
    else if (character === "(") depth++;
    else if (character === ")" && depth-- === 0) return at;
  }
  return text.length;
}
