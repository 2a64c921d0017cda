import type { Element } from "hast";
import { h } from "hastscript";
import { anchorOf, fragment } from "../anchors.ts";
import { heading } from "../heading.ts";
import type { Place } from "../place.ts";
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
      ? notes.flatMap((each) =>
          section(place, sectionId(each.note.record.id), each.note.record.title, rendered(place, each, each.cards)),
        )
      : notes.flatMap((each) => categorySections(place, each))),
    ...section(
      place,
      null,
      "Mixed cards",
      notes.flatMap((each) => rendered(place, each, each.apart)),
    ),
    quizEnd(),
    quizButtons(),
    quizBoxes(),
    h("p", { className: "sr-only", role: "status" }),
  ]);
}

function categorySections(place: Place, each: NoteCards): Element[] {
  const byCategory = Map.groupBy(each.cards, ({ flash }) => flash.path[0] ?? each.note.record.title);
  return [...byCategory].flatMap(([name, some]) => section(place, null, name, rendered(place, each, some)));
}

/** Cards of a note, which are shown as the note's content is. */
function rendered(place: Place, { note }: NoteCards, cards: readonly QuizCard[]): Element[] {
  const notePlace = { ...place, note: note.record.id };
  return cards.map((card) => quizCard(notePlace, card)).filter((card) => card !== null);
}

function section(place: Place, id: string | null, title: string, items: readonly Element[]): Element[] {
  return items.length === 0
    ? []
    : [h("section", { className: "quiz-section", id }, [heading(place, 1, title, { dir: "auto" }), ...items])];
}

/** The HTML id of the cards of a note. */
function sectionId(noteId: string): string {
  return `quiz:${anchorOf(noteId)}`;
}

/** The fragment that leads to the cards of a note. */
export function sectionFragment(noteId: string): string {
  return fragment(`quiz:${noteId}`);
}
