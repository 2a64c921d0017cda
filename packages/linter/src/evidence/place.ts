import type { ParsedNote, Part } from "@notewright/parser";
import { viewOf } from "../walk.ts";

/** A stretch of one of the vault's notes; UTF-16 offsets, end exclusive. */
export interface Place {
  note: ParsedNote;
  start: number;
  end: number;
}

/** The innermost part of a note that holds an offset; null before its first part. */
export function partAt(note: ParsedNote, offset: number): Part | null {
  const { parts } = viewOf(note);
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle] as Part).start <= offset) low = middle + 1;
    else high = middle;
  }
  let part = parts[low - 1] ?? null;
  while (part !== null && part.end <= offset) part = part.parent;
  return part;
}
