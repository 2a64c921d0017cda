import type { Element } from "hast";
import { h } from "hastscript";
import { anchorOf, fragment } from "../anchors.ts";
import { heading } from "../heading.ts";
import type { Place } from "../place.ts";
import type { SiteNote } from "../site.ts";
import { quizCard } from "./card.ts";
import { quizBoxes, quizButtons, quizChoice, quizEnd, quizProgress } from "./controls.ts";
import type { NoteCards, QuizCard } from "./quiz.ts";

/** The HTML id of the quiz on a page that holds everything. */
export const quizAnchor = "page:quiz";

/**
 * The cards of notes with all that the script needs to ask them: by category on a site of one note, else by note. Without a script it is
 * a list of questions that open on their answers.
 */
export function quizPanel(place: Place, notes: readonly NoteCards[], isWholePage: boolean): Element {
  place.resources.need(place.page, "quiz");
  return h("div", { className: "quiz", dataName: place.site.title, dataWholePage: isWholePage ? "" : null }, [
    quizChoice(notes, ({ note }) => sectionId(note.record.id)),
    quizProgress(),
    ...(place.site.notes.length > 1
      ? notes.map(({ cards, note }) => section(placeOf(place, note), sectionId(note.record.id), note.record.title, cards))
      : notes.flatMap((each) => categorySections(place, each))),
    quizEnd(),
    quizButtons(),
    quizBoxes(),
    h("p", { className: "sr-only", role: "status" }),
  ]);
}

function categorySections(place: Place, { cards, note }: NoteCards): Element[] {
  const byCategory = Map.groupBy(cards, ({ flash }) => flash.path[0] ?? note.record.title);
  return [...byCategory].map(([name, some]) => section(placeOf(place, note), null, name, some));
}

/** Where content of a note is shown. */
function placeOf(place: Place, { record }: SiteNote): Place {
  return { ...place, note: record.id };
}

function section(place: Place, id: string | null, title: string, cards: readonly QuizCard[]): Element {
  const items = cards.map((card) => quizCard(place, card)).filter((card) => card !== null);
  return h("section", { className: "quiz-section", id }, [heading(place, 1, title, { dir: "auto" }), ...items]);
}

/** The HTML id of the cards of a note. */
function sectionId(noteId: string): string {
  return `quiz:${anchorOf(noteId)}`;
}

/** The fragment that leads to the cards of a note. */
export function sectionFragment(noteId: string): string {
  return fragment(`quiz:${noteId}`);
}
