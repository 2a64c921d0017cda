import type { Element } from "hast";
import { h } from "hastscript";
import type { Place } from "../place.ts";
import { linkTo } from "../site.ts";
import { facesOf } from "./faces.ts";
import { chosenKind } from "./kinds.ts";
import type { QuizCard } from "./quiz.ts";

/**
 * A card as a question that opens on its answer, which works without a script; the quiz shows one at a time. Null where there is
 * nothing to show.
 */
export function quizCard(place: Place, card: QuizCard): Element | null {
  const faces = facesOf(place, card);
  if (faces === null) return null;
  const { category, flash, key, kind } = card;
  const data = { dataKey: key, dataKind: chosenKind(kind), dataCategory: category };
  return h("details", { className: "card quiz-card", ...data }, [
    h("summary", [h("span", { className: "quiz-label", dir: "auto" }, faces.label), ...faces.question]),
    h("div", { className: "quiz-answer" }, [...faces.answer, readOn(place, flash.about)]),
  ]);
}

function readOn({ page, site }: Place, id: string): Element | null {
  const record = site.entries.get(id) ?? site.comparisons.get(id) ?? site.categories.get(id);
  if (record === undefined) return null;
  const name = h("span", { className: "sr-only" }, `: ${record.name}`);
  return h("p", { className: "quiz-source" }, h("a", { href: linkTo(site, page, record) }, ["Read on", name]));
}
