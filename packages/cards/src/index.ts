export type { CardTemplate, FlashContent, FlashNote } from "./flash-note.ts";
export { flashNotes } from "./flash-notes.ts";
