export { type AnkiOptions, ankiExporter } from "./anki-exporter.ts";
export { type EntryFieldName, entryFieldNames, entryNoteType } from "./entry-note-type.ts";
export { guidFor } from "./guid.ts";
export { inspectPackage, type PackageContent } from "./inspect/inspect-package.ts";
export type { NoteType, NoteTypeField, NoteTypeTemplate } from "./note-type.ts";
