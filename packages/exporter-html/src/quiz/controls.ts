import type { Element } from "hast";
import { h } from "hastscript";
import { chosenKind, kindNames } from "./kinds.ts";
import { allCards, type NoteCards } from "./quiz.ts";

/** Boxes that a card goes through. */
const boxes = [1, 2, 3, 4, 5];

/** What the quiz is chosen by: category or note, and kind of card. Hidden until the script shows it, as all of these are. */
export function quizChoice(notes: readonly NoteCards[], sectionOf: (note: NoteCards) => string): Element {
  const cards = allCards(notes);
  const categories = countBy(cards.flatMap(({ category }) => category ?? []));
  const kinds = countBy(cards.map(({ kind }) => chosenKind(kind)));
  const all = h("option", { value: "" }, `All (${cards.length})`);
  const ofCategories = [...categories].map(([name, count]) => option(`category:${name}`, name, count));
  const ofNotes = notes
    .filter((each) => each.cards.length > 0)
    .map((each) => option(`section:${sectionOf(each)}`, each.note.record.title, each.cards.length));
  const ofKinds = kindNames.flatMap(([kind, name]) => (kinds.has(kind) ? option(kind, name, kinds.get(kind) ?? 0) : []));
  return h("div", { className: "quiz-choice", hidden: true }, [
    select("from", "Cards from", [all, ...(notes.length > 1 ? groups(ofCategories, ofNotes) : ofCategories)]),
    select("kind", "Ask for", [structuredClone(all), ...ofKinds]),
  ]);
}

function groups(categories: Element[], notes: Element[]): Element[] {
  const noteGroup = h("optgroup", { label: "Notes" }, notes);
  return categories.length === 0 ? [noteGroup] : [h("optgroup", { label: "Categories" }, categories), noteGroup];
}

function select(name: string, label: string, options: Element[]): Element {
  return h("label", [h("span", label), h("select", { name, autoComplete: "off" }, options)]);
}

function option(value: string, name: string, count: number): Element {
  return h("option", { value }, `${name} (${count})`);
}

function countBy<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** How far today's cards are. */
export function quizProgress(): Element {
  return h("div", { className: "quiz-progress", hidden: true }, [
    h("progress", { max: 1, value: 0, ariaLabel: "Known of today's cards" }),
    h("span", { className: "quiz-count" }),
  ]);
}

/** What is done with the card that is shown. */
export function quizButtons(): Element {
  return h("div", { className: "quiz-buttons", role: "group", ariaLabel: "This card", hidden: true }, [
    button("back", "‹", "", { ariaLabel: "Card before", ariaKeyShortcuts: "ArrowLeft" }),
    button("again", "Again", "1", { ariaKeyShortcuts: "1" }),
    button("flip", "Flip", "Space", {}),
    button("knew", "Knew it", "2", { ariaKeyShortcuts: "2" }),
    button("next", "›", "", { ariaLabel: "Next card", ariaKeyShortcuts: "ArrowRight" }),
  ]);
}

/** What is there when no card is left. */
export function quizEnd(): Element {
  return h("div", { className: "card quiz-end", tabIndex: -1, hidden: true }, [
    h("p", { className: "quiz-big" }),
    h("p", { className: "quiz-aside" }),
    button("practise", "Ask them all again", "", {}),
  ]);
}

/** How many cards are in each box, and the way to forget that. */
export function quizBoxes(): Element {
  return h("div", { className: "quiz-boxes", hidden: true }, [
    h(
      "ol",
      { ariaLabel: "Cards by box" },
      boxes.map((box) => h("li", [h("span", { className: "quiz-bar" }), h("b"), h("span", `Box ${box}`)])),
    ),
    h("p", [
      "A card that you knew moves a box up and comes back after 1, 3, 7 and 21 days; one that you did not goes back to box 1. ",
      h("span", { className: "quiz-kept" }),
    ]),
    button("forget", "Forget my progress", "", {}),
  ]);
}

function button(action: string, text: string, key: string, properties: Record<string, string>): Element {
  return h("button", { type: "button", dataAction: action, ...properties }, [
    h("span", text),
    key === "" ? null : h("kbd", { ariaHidden: "true" }, key),
  ]);
}
