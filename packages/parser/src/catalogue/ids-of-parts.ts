import type { ParsedNote } from "../note.ts";
import type { Part } from "../outline/part.ts";
import { assignIds, type PartIds } from "./ids.ts";
import type { NoteQuestions } from "./note-questions.ts";
import { type RecordMemory, remembered } from "./record-memory.ts";

/** The ids of all parts of notes in their order. Found once while neither notes nor their outlines change. */
export function idsOfParts(asked: readonly NoteQuestions[], memory: RecordMemory | null): PartIds {
  const notes = asked.map(({ note }) => note);
  if (memory === null) return assignIds(notes);
  const outline = (note: ParsedNote): string =>
    remembered(
      memory,
      note,
      "outline",
      () => [],
      () => JSON.stringify([note.id, note.path, note.outline.parts.map(deciding)]),
    );
  const assigned = remembered(
    memory,
    null,
    "ids",
    () => notes.map(outline),
    () => {
      const ids = assignIds(notes);
      return asked.map(({ parts }) => parts.map((part) => ids.get(part) as string));
    },
  );
  const ids = new Map<Part, string>();
  for (const [note, { parts }] of asked.entries()) {
    for (const [index, part] of parts.entries()) ids.set(part, assigned[note]?.[index] as string);
  }
  return ids;
}

/** All of a part that ids depend on. */
function deciding({ children, kind, names, pin, shared, title }: Part): unknown[] {
  const { acronym, expansion, name, qualifier } = names;
  return [kind, shared, pin, title, name, acronym, expansion, qualifier, ...children.map(deciding)];
}
