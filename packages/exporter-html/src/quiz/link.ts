import type { Element } from "hast";
import { h } from "hastscript";
import { relativeLink } from "../anchors.ts";
import type { Place } from "../place.ts";
import type { SiteNote } from "../site.ts";
import { quizAnchor, sectionFragment } from "./panel.ts";
import { allCards } from "./quiz.ts";

/** The link to the quiz about a note, or about all; nothing where there is none. */
export function quizLink({ page, quiz, site }: Place, note: SiteNote | null): Element[] {
  const asked = quiz?.notes.filter((each) => note === null || each.note === note) ?? [];
  const [first] = asked;
  // A choice of this note leaves out what its title would give away.
  const count = note === null || site.notes.length === 1 ? allCards(asked).length : (first?.cards.length ?? 0);
  if (first === undefined || count === 0) return [];
  const anchor = note === null || site.notes.length === 1 ? "" : sectionFragment(note.record.id);
  // A page that holds everything holds the quiz too.
  const href = first.page === page ? anchor || `#${quizAnchor}` : relativeLink(page, first.page) + anchor;
  return [h("a", { className: "quiz-link", href }, `Quiz: ${count} ${count === 1 ? "card" : "cards"}`)];
}
