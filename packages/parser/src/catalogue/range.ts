import type { SourceRange } from "@notewright/schema";
import type { ParsedNote } from "../note.ts";

/** The source range between two UTF-16 offsets of a note. */
export function rangeOf(note: ParsedNote, start: number, end: number): SourceRange {
  const { lines } = note.source;
  return { note: note.id, start: lines.point(start), end: lines.point(end) };
}
