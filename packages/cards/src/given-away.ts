import type { CardKind } from "./card-kinds.ts";
import type { CardSource } from "./card-source.ts";
import { cardsOf, type FlashNote } from "./flash-note.ts";
import { keptCards } from "./kept-cards.ts";
import { saysName } from "./mask.ts";

/**
 * Whether a text that is shown beside the question of a card, as a heading or the name of a deck, has the answer in it, or a name that the
 * question masks. What is given to choose from is no secret.
 */
export function givesAway(text: string, note: FlashNote, card: CardKind): boolean {
  return saysName(text, secretsOf(note, card));
}

/** The notes without those cards that something gives away which stands beside all of them; what people may have already is flagged. */
export function withoutGivenAway(notes: readonly FlashNote[], source: CardSource): FlashNote[] {
  if (source.beside.length === 0) return [...notes];
  return notes.flatMap((note): FlashNote[] => {
    const isTold = (card: CardKind): boolean => source.beside.some((text) => givesAway(text, note, card));
    const kept = keptCards(note, isTold, source);
    return kept === null ? [] : [{ ...kept, isFlagged: kept.isFlagged || cardsOf(kept).some(isTold) }];
  });
}

function secretsOf(note: FlashNote, card: CardKind): readonly string[] {
  switch (note.type) {
    case "entry":
      if (card === "name-description") return [];
      if (card === "acronym-expansion") return [note.acronym, note.expansion].filter((each) => each !== null);
      return note.names;
    case "question":
      return note.choices.length > 0 ? [] : [...note.names, ...note.answers];
    case "cloze":
      // A small number stands in many texts, and tells nothing there.
      return note.spans.flatMap(({ isHidden, text }) => (isHidden && /\p{L}|\d{3}/u.test(text) ? text : []));
  }
}
