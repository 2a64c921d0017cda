import { contentPart, type FlashContent } from "@notewright/cards";
import type { Element } from "hast";
import { h } from "hastscript";
import { renderContent } from "../content.ts";
import type { Place } from "../place.ts";

/** Pieces of the notes on the back of a card, those of sections under their headings. `key` tells the ids of cards apart. */
export function answerContent(place: Place, key: string, parts: readonly FlashContent[]): Element[] {
  return parts.flatMap((part) => {
    const { heading, id } = part;
    const content = renderContent(
      { ...place, withoutEmbeds: true },
      contentPart(place.site.content(id), part),
      `quiz:${key}:${id}`,
      2,
    );
    if (content.length === 0) return [];
    const title = heading === null ? [] : [h("p", { className: "quiz-heading", dir: "auto" }, heading)];
    return [h("div", { className: "prose" }, [...title, ...content])];
  });
}
