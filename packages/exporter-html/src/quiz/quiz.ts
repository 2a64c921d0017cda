import { type CardKind, type FlashNote, givesAway } from "@notewright/cards";
import type { SiteNote } from "../site.ts";
import { askedKinds, chosenKind, type QuizKind } from "./kinds.ts";

/** One thing that is asked, in one direction. */
export interface QuizCard {
  /** By what the reader's progress is kept: it does not depend on texts. */
  key: string;
  kind: QuizKind;
  /** The category under which it is chosen; null where there is none, or its name would give the answer away. */
  category: string | null;
  flash: FlashNote;
}

/** The cards of a note, and the page that asks them. */
export interface NoteCards {
  note: SiteNote;
  /** Those that are asked under the heading of the note, or of the category where there is one note. */
  cards: QuizCard[];
  /** Those that this heading would give away. */
  apart: QuizCard[];
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
    const all = (byNote.get(note.record.id) ?? []).flatMap(quizCards);
    if (all.length === 0) continue;
    if (onPage > 0 && onPage + all.length > mostOnPage) {
      number++;
      onPage = 0;
    }
    onPage += all.length;
    const headingOf = ({ path }: FlashNote): string => (notes.length > 1 ? note.record.title : (path[0] ?? note.record.title));
    const isApart = ({ flash, kind }: QuizCard): boolean => givesAway(headingOf(flash), flash, chosenKind(kind));
    const cards = all.filter((card) => !isApart(card));
    asked.push({ note, cards, apart: all.filter(isApart), page: pageOf(number) });
  }
  return asked.length === 0 ? null : { notes: asked, pages: [...new Set(asked.map(({ page }) => page))] };
}

/** All cards of some notes. */
export function allCards(notes: readonly NoteCards[]): QuizCard[] {
  return notes.flatMap(({ apart, cards }) => [...cards, ...apart]);
}

function quizCards(flash: FlashNote): QuizCard[] {
  const categoryFor = (kind: CardKind): string | null => {
    const [category] = flash.path;
    return category === undefined || givesAway(category, flash, kind) ? null : category;
  };
  if (flash.type !== "entry") return [{ key: flash.key, kind: flash.card, category: categoryFor(flash.card), flash }];
  // A note of a deck makes several cards, each of which is known or not by itself.
  return flash.cards.flatMap((card) =>
    askedKinds(card).map((kind) => ({ key: `${flash.key}:${kind}`, kind, category: categoryFor(card), flash })),
  );
}
