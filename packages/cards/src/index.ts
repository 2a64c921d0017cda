export type { CardTemplate, FlashNote } from "./flash-note.ts";
export { flashNotes } from "./flash-notes.ts";
