import type { FlashNote } from "@notewright/cards";
import type { SiteNote } from "../site.ts";
import { askedKinds, type QuizKind } from "./kinds.ts";

/** One thing that is asked, in one direction. */
export interface QuizCard {
  /** By what the reader's progress is kept: it does not depend on texts. */
  key: string;
  kind: QuizKind;
  flash: FlashNote;
}

/** The cards of a note, and the page that asks them. */
export interface NoteCards {
  note: SiteNote;
  cards: QuizCard[];
  page: string;
}

/** What can be asked on a site: on one page, or on several where one would be too large. */
export interface Quiz {
  /** In the order of the pages. */
  notes: readonly NoteCards[];
  pages: readonly string[];
}

/** Cards after which the next note begins a new page: what a browser still shows at once. */
const mostOnPage = 1000;

/**
 * The quiz of a site; null when there is nothing to ask. What an error was found in is left out until it is mended. `pageOf` gives
 * the path of each page by its number, from 1.
 */
export function makeQuiz(
  notes: readonly SiteNote[],
  flashNotes: readonly FlashNote[],
  pageOf: (number: number) => string,
): Quiz | null {
  const byNote = Map.groupBy(
    flashNotes.filter(({ isFlagged }) => !isFlagged),
    ({ note }) => note,
  );
  const asked: NoteCards[] = [];
  let number = 1;
  let onPage = 0;
  for (const note of notes) {
    const cards = (byNote.get(note.record.id) ?? []).flatMap(cardsOf);
    if (cards.length === 0) continue;
    if (onPage > 0 && onPage + cards.length > mostOnPage) {
      number++;
      onPage = 0;
    }
    onPage += cards.length;
    asked.push({ note, cards, page: pageOf(number) });
  }
  return asked.length === 0 ? null : { notes: asked, pages: [...new Set(asked.map(({ page }) => page))] };
}

function cardsOf(flash: FlashNote): QuizCard[] {
  if (flash.type !== "entry") return [{ key: flash.key, kind: flash.card, flash }];
  // A note of a deck makes several cards, each of which is known or not by itself.
  return flash.cards.flatMap(askedKinds).map((kind) => ({ key: `${flash.key}:${kind}`, kind, flash }));
}
