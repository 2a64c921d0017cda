import type { Element, Root } from "hast";
import { h } from "hastscript";
import { relativeLink } from "../anchors.ts";
import { pageDocument } from "../document.ts";
import { heading } from "../heading.ts";
import { indexPath } from "../page-paths.ts";
import type { Place } from "../place.ts";
import { quizAnchor, quizPanel } from "./panel.ts";
import { allCards, type NoteCards, type Quiz } from "./quiz.ts";

/** A page of the quiz, with the links to the others. It has no search, which would only show the answers. */
export function quizPage(place: Place, quiz: Quiz): Root {
  const { page, site } = place;
  const notes = quiz.notes.filter((each) => each.page === page);
  return pageDocument(place, {
    title: `Quiz – ${site.title}`,
    description: `Questions and answers of ${site.title}.`,
    homeLink: relativeLink(page, indexPath),
    aside: null,
    hasSearch: false,
    main: [quizHead(place, notes), quizPanel(place, notes, true), ...(quiz.pages.length > 1 ? [otherPages(place, quiz)] : [])],
  });
}

/** The quiz below the notes of a page that holds everything; nothing on other pages. */
export function quizBelow(place: Place): Element[] {
  const { page, quiz } = place;
  if (!quiz?.pages.includes(page)) return [];
  const below = { ...place, level: 2 };
  const parts = [quizHead(below, quiz.notes), quizPanel(below, quiz.notes, false)];
  return [h("section", { className: "note", id: quizAnchor }, parts)];
}

function quizHead(place: Place, notes: readonly NoteCards[]): Element {
  const count = allCards(notes).length;
  const about = [`${count} ${count === 1 ? "card" : "cards"}`, place.site.title];
  return h("div", { className: "masthead quiz-head" }, [
    heading(place, 0, "Quiz"),
    h(
      "p",
      { className: "meta" },
      about.map((text) => h("span", text)),
    ),
  ]);
}

function otherPages({ page, resources }: Place, { notes, pages }: Quiz): Element {
  // Titles that would give an answer away stand on no page.
  const hasTitles = notes.every(({ apart }) => apart.length === 0);
  const items = pages.map((path, index) => {
    const titles = notes.filter((each) => each.page === path).map(({ note }) => note.record.title);
    const [first = "", last = ""] = [titles[0], titles.at(-1)];
    const range = first === last ? first : `${first} – ${last}`;
    const name = hasTitles ? range : `Page ${index + 1}`;
    const isHere = path === page;
    return h("li", h("a", { href: relativeLink(page, path) || "#page:top", ariaCurrent: isHere ? "page" : null }, name));
  });
  resources.need(page, "overview");
  return h("nav", { className: "quiz-pages", ariaLabel: "Pages of the quiz" }, h("ul", { className: "chips" }, items));
}
