import type { ClozeFlash } from "@notewright/cards";
import { clozeFieldNames } from "./cloze-note-type.ts";
import type { FieldSource } from "./field-source.ts";
import { clozeText, fieldText } from "./field-text.ts";

/** The fields of a note with something hidden, in the order of its type. */
export function clozeFields(note: ClozeFlash, source: FieldSource): string[] {
  const fields: Partial<Record<(typeof clozeFieldNames)[number], string>> = {
    Text: clozeText(note.spans),
    Name: fieldText(note.name),
    ...source.shared(note),
  };
  return clozeFieldNames.map((name) => fields[name] ?? "");
}
