export { type CardKind, cardKinds } from "./card-kinds.ts";
export type { CardRequest, KnownCard } from "./card-source.ts";
export { contentPart } from "./content-part.ts";
export {
  type ClozeFlash,
  cardsOf,
  type EntryFlash,
  type FlashContent,
  type FlashNote,
  type QuestionFlash,
} from "./flash-note.ts";
export { flashNotes } from "./flash-notes.ts";
export { givesAway } from "./given-away.ts";
export { knownCards } from "./known-cards.ts";
