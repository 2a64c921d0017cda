import { endOf, type ParsedNote, type Part } from "@notewright/parser";

/** What marks a section that has still to be written. */
const MARK = "<!-- TODO: write this section -->";

/**
 * The edit that adds a heading, as it is to be written, at the end of an entry, with a mark below it that it is still to be written. Null where
 * the entry does not end with a block of its own.
 */
export function sectionStub(
  entry: Part,
  heading: string,
  { source: { text } }: ParsedNote,
): { start: number; end: number; text: string } | null {
  const ends = [...blockEnds(entry)];
  if (ends.length === 0) return null;
  const at = Math.max(...ends);
  const ending = /\r\n|\n/.exec(text)?.[0] ?? "\n";
  // Behind a block there is a line's end or nothing.
  if (!/^[ \t]*(?:\r|\n|$)/.test(text.slice(at, at + 200))) return null;
  return { start: at, end: at, text: [heading, MARK].map((block) => ending + ending + block).join("") };
}

/** The heading of a section as its note has it; null where it is none with `#`. */
export function writtenHeading({ note, section }: { note: ParsedNote; section: Part }): string | null {
  const { heading, label } = section;
  const written = note.source.text.slice(label.start, label.end);
  if (heading?.type !== "heading" || !written.startsWith("#".repeat(heading.depth)) || /[\r\n]/.test(written)) return null;
  return written;
}

function* blockEnds({ children, label, nodes }: Part): Generator<number> {
  yield label.end;
  for (const node of nodes) yield endOf(node);
  for (const child of children) yield* blockEnds(child);
}
