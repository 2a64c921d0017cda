import { type CardKind, cardKinds } from "@notewright/cards";

/** The kinds of the deck, of which the letters are asked in both directions. */
export type QuizKind = CardKind | "expansion-acronym";

/** What a reader chooses by. */
const names: Readonly<Record<CardKind, string>> = {
  "name-description": "Name → description",
  "description-name": "Description → name",
  "icon-name": "Icon → name",
  "acronym-expansion": "Letters",
  "use-case": "Uses",
  comparison: "Comparisons",
  category: "Categories",
  question: "Questions",
  fact: "Facts",
};

/** The cards that a kind of the deck is asked by. */
export function askedKinds(kind: CardKind): QuizKind[] {
  return kind === "acronym-expansion" ? [kind, "expansion-acronym"] : [kind];
}

/** The kind under which a card is chosen. */
export function chosenKind(kind: QuizKind): CardKind {
  return kind === "expansion-acronym" ? "acronym-expansion" : kind;
}

/** Kinds with their names, in the order in which a learner meets them. */
export const kindNames: readonly (readonly [CardKind, string])[] = cardKinds.map((kind) => [kind, names[kind]]);
