import { endOf, type ParsedNote, type Part } from "@notewright/parser";

/** What marks a section that has still to be written. */
const MARK = "<!-- TODO: write this section -->";

/**
 * The edit that adds a heading at the end of an entry, with a mark below it that it is still to be written. Null where the section it is
 * modelled on has no heading with `#`, or the entry does not end with a block of its own.
 */
export function sectionStub(
  entry: Part,
  model: { note: ParsedNote; section: Part },
  note: ParsedNote,
): { start: number; end: number; text: string } | null {
  const { heading, label } = model.section;
  const written = model.note.source.text.slice(label.start, label.end);
  if (heading?.type !== "heading" || !written.startsWith("#".repeat(heading.depth)) || /[\r\n]/.test(written)) return null;
  const ends = [...blockEnds(entry)];
  if (ends.length === 0) return null;
  const at = Math.max(...ends);
  const ending = /\r\n|\n/.exec(note.source.text)?.[0] ?? "\n";
  // Behind a block there is a line's end or nothing.
  if (!/^[ \t]*(?:\r|\n|$)/.test(note.source.text.slice(at, at + 200))) return null;
  return { start: at, end: at, text: [written, MARK].map((block) => ending + ending + block).join("") };
}

function* blockEnds({ children, label, nodes }: Part): Generator<number> {
  yield label.end;
  for (const node of nodes) yield endOf(node);
  for (const child of children) yield* blockEnds(child);
}
