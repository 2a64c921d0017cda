import type { FlashContent } from "@notewright/cards";
import type { Element } from "hast";
import { h } from "hastscript";
import { renderContent } from "../content.ts";
import type { Place } from "../place.ts";
import { isDefinition } from "../take-ranges.ts";

/** Pieces of the notes on the back of a card, those of sections under their headings. `key` tells the ids of cards apart. */
export function answerContent(place: Place, key: string, parts: readonly FlashContent[]): Element[] {
  return parts.flatMap(({ from, heading, id, to }) => {
    const root = place.site.content(id);
    const blocks = root.children.filter((node) => !isDefinition(node)).slice(from, to);
    const tree = { ...root, children: [...blocks, ...root.children.filter(isDefinition)] };
    const content = renderContent(place, tree, `quiz:${key}:${id}`, 2);
    if (content.length === 0) return [];
    const title = heading === null ? [] : [h("p", { className: "quiz-heading", dir: "auto" }, heading)];
    return [h("div", { className: "prose" }, [...title, ...content])];
  });
}
