import type { CardKind } from "./card-kinds.ts";
import type { CardSource } from "./card-source.ts";
import { type ClozeFlash, cardsOf, type FlashNote } from "./flash-note.ts";
import { keptCards } from "./kept-cards.ts";
import { saysName } from "./mask.ts";
import { wordsOf } from "./short-statement.ts";

/**
 * Whether a text that is shown beside the question of a card, as a heading or the name of a deck, has the answer in it, or a name that the
 * question masks. What is given to choose from is no secret.
 */
export function givesAway(text: string, note: FlashNote, card: CardKind): boolean {
  if (note.type !== "cloze") return saysName(text, secretsOf(note, card));
  const said = spoken(text);
  return note.spans.some((span) => span.isHidden && isTelling(span.text) && said.includes(spoken(span.text)));
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

function secretsOf(note: Exclude<FlashNote, ClozeFlash>, card: CardKind): readonly string[] {
  if (note.type === "question") return note.choices.length > 0 ? [] : [...note.names, ...note.answers];
  if (card === "name-description") return [];
  return card === "acronym-expansion" ? [note.acronym, note.expansion].filter((each) => each !== null) : note.names;
}

/** A small number stands in many texts, and tells nothing there. */
function isTelling(hidden: string): boolean {
  return /\p{L}|\d{3}/u.test(hidden);
}

/** The words of a text, between blanks. What a sentence hides is no name: in another form, as "Services", it says little. */
function spoken(text: string): string {
  return ` ${wordsOf(text.toLowerCase()).join(" ")} `;
}
