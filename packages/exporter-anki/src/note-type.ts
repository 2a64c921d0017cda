/** A field of a note type. */
export interface NoteTypeField {
  name: string;
  /** Anki compares note types by these ids, so that a field keeps its meaning when it is renamed. */
  id: number;
}

/** A kind of card of a note type. */
export interface NoteTypeTemplate {
  name: string;
  /** As a field's id. */
  id: number;
  /** The field that switches the card on: the front is wrapped in `{{#field}}`, and an empty field makes no card. */
  requires: string;
  front: string;
  back: string;
}

/**
 * A note type as Anki knows it. Once released, its id, the number and ids of fields and templates never change: Anki would take
 * it for another type, report every note as conflicting and update none (rslib/src/import_export/package).
 */
export interface NoteType {
  id: number;
  name: string;
  /** A cloze type has one template, which makes a card of each number in its text; ours only ever number 1. */
  kind: "standard" | "cloze";
  /** Seconds; raised only with new templates or CSS, so that an import does not undo a user's own styling. */
  modified: number;
  /** Index of the field that Anki's browser sorts by. */
  sortField: number;
  /** The first one is the key: Anki reports notes with equal first fields as duplicates. */
  fields: readonly NoteTypeField[];
  templates: readonly NoteTypeTemplate[];
  css: string;
}

/** Fields with ids that follow each other from `first` on. */
export function fieldsFrom(first: number, names: readonly string[]): NoteTypeField[] {
  return names.map((name, index) => ({ name, id: first + index }));
}

/** Positions of the templates that a note with these fields has cards for. */
export function cardPositions(noteType: NoteType, fields: readonly string[]): number[] {
  const filled = new Set(noteType.fields.filter((_, index) => fields[index] !== "").map(({ name }) => name));
  return noteType.templates.flatMap(({ requires }, position) => (filled.has(requires) ? [position] : []));
}
