import { compareReplacements, type Replacement } from "./apply-edits.ts";

/** A place in notes that are fixed together. */
export interface Place {
  /** Index of the note among those joined. */
  note: number;
  /** Counted from 1 in that note. */
  line: number;
}

/** No UTF-8 text has this byte, so that it parts notes whatever they say. */
const SEPARATOR = 0xff;

/** Several notes as one file, so that a fix that edits many of them is like any other. One note stays as it is. */
export function joinNotes(notes: readonly Uint8Array[]): Uint8Array {
  const [only] = notes;
  if (only !== undefined && notes.length === 1) return only;
  return new Uint8Array(Buffer.concat(notes.flatMap((note, index) => (index === 0 ? [note] : [BOUNDARY, note]))));
}

const BOUNDARY = Uint8Array.of(SEPARATOR);

/** The notes of a joined file again. */
export function splitNotes(joined: Uint8Array): Uint8Array[] {
  const starts = noteStarts(joined);
  if (starts.length === 1) return [joined];
  return starts.map((start, index) => joined.subarray(start, (starts[index + 1] ?? joined.length + 1) - 1));
}

/** Where each note begins in a joined file, in bytes. */
export function noteStarts(joined: Uint8Array): number[] {
  const starts = [0];
  for (let at = joined.indexOf(SEPARATOR); at !== -1; at = joined.indexOf(SEPARATOR, at + 1)) starts.push(at + 1);
  return starts;
}

/** The edits of a joined file for each of its notes, in that note's own bytes, sorted. */
export function splitEdits<E extends Replacement>(joined: Uint8Array, edits: readonly E[]): E[][] {
  const starts = noteStarts(joined);
  const found = starts.map((): E[] => []);
  let note = 0;
  for (const edit of edits.toSorted(compareReplacements)) {
    while ((starts[note + 1] ?? Number.POSITIVE_INFINITY) <= edit.start) note++;
    const base = starts[note] as number;
    (found[note] as E[]).push({ ...edit, start: edit.start - base, end: edit.end - base });
  }
  return found;
}

/** The note and line of a byte in a joined file. */
export function placeIn(joined: Uint8Array, offset: number): Place {
  const note = noteStarts(joined).findLastIndex((start) => start <= offset);
  const before = joined.subarray(noteStarts(joined)[note], offset);
  return {
    note,
    line: Buffer.from(before)
      .toString()
      .split(/\r\n|\r|\n/).length,
  };
}
