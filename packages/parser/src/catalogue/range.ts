import type { SourceRange } from "@notewright/schema";
import type { ParsedNote } from "../note.ts";

/** Points by their offsets: every other range of a note begins or ends where another does. They go with the note. */
const points = new WeakMap<ParsedNote, Map<number, SourceRange["start"]>>();

/** The source range between two UTF-16 offsets of a note. Ranges share their points, which nobody changes. */
export function rangeOf(note: ParsedNote, start: number, end: number): SourceRange {
  let known = points.get(note);
  if (known === undefined) {
    known = new Map();
    points.set(note, known);
  }
  return { note: note.id, start: pointAt(note, start, known), end: pointAt(note, end, known) };
}

function pointAt(note: ParsedNote, offset: number, known: Map<number, SourceRange["start"]>): SourceRange["start"] {
  let point = known.get(offset);
  if (point === undefined) {
    point = note.source.lines.point(offset);
    known.set(offset, point);
  }
  return point;
}
