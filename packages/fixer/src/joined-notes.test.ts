import { describe, expect, it } from "vitest";
import { applyEdits } from "./apply-edits.ts";
import { joinNotes, noteStarts, placeIn, splitEdits, splitNotes } from "./joined-notes.ts";

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const texts = (notes: readonly Uint8Array[]): string[] => notes.map((note) => Buffer.from(note).toString());

describe("notes as one file", () => {
  const joined = joinNotes([bytes("# Brot\n"), bytes(""), bytes("é\r\nü")]);

  it("are what they were when they are parted again, empty ones too", () => {
    expect(texts(splitNotes(joined))).toEqual(["# Brot\n", "", "é\r\nü"]);
  });

  it("leave a single note as it is", () => {
    const only = bytes("# Rye");
    expect(joinNotes([only])).toBe(only);
    expect(splitNotes(only)[0]).toBe(only);
  });

  it("tell the note and the line of a byte", () => {
    const [first, , last] = noteStarts(joined) as [number, number, number];
    expect(placeIn(joined, first + 7)).toEqual({ note: 0, line: 2 });
    expect(placeIn(joined, last)).toEqual({ note: 2, line: 1 });
    expect(placeIn(joined, joined.length)).toEqual({ note: 2, line: 2 });
  });

  it("part edits as they part notes, those at the ends of notes too", () => {
    const starts = noteStarts(joined);
    const edits = [
      { start: joined.length, end: joined.length, text: "!" },
      { start: 0, end: 0, text: "\n" },
      { start: 7, end: 7, text: "end" },
      { start: starts[1] as number, end: starts[1] as number, text: "now full" },
      { start: starts[2] as number, end: (starts[2] as number) + 2, text: "e" },
    ];
    const notes = splitNotes(joined);
    const parted = splitEdits(joined, edits).map((own, note) => applyEdits(notes[note] as Uint8Array, own));
    expect(texts(parted)).toEqual(["\n# Brot\nend", "now full", "e\r\nü!"]);
    expect(texts(splitNotes(applyEdits(joined, edits)))).toEqual(texts(parted));
  });
});
