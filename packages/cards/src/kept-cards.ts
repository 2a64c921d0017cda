import type { CardKind } from "./card-kinds.ts";
import type { CardSource } from "./card-source.ts";
import type { FlashNote } from "./flash-note.ts";

/** A note without its unwanted cards, but with those that people may have already; null where none is left. */
export function keptCards(note: FlashNote, isUnwanted: (card: CardKind) => boolean, source: CardSource): FlashNote | null {
  const isKept = (card: CardKind): boolean => !isUnwanted(card) || source.wasShipped(note.key, card);
  if (note.type !== "entry") return isKept(note.card) ? note : null;
  const cards = note.cards.filter(isKept);
  return cards.length === 0 ? null : { ...note, cards };
}
