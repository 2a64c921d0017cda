export {
  type CardKind,
  type ClozeFlashNote,
  type ClozeGap,
  cardKinds,
  type EntryFlashNote,
  type FlashContent,
  type FlashNote,
  type QuestionFlashNote,
} from "./flash-note.ts";
export { flashNotes } from "./flash-notes.ts";
export type { FlashInput, FlashOptions } from "./flash-options.ts";
