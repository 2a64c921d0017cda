import type { CategoryRecord } from "@notewright/schema";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { anchorOf } from "./anchors.ts";
import { recordContent } from "./content.ts";
import { heading } from "./heading.ts";
import { icon } from "./icon.ts";
import { permalink } from "./permalink.ts";
import type { Place } from "./place.ts";
import { prose } from "./prose.ts";
import { directionIn } from "./text-direction.ts";

/** A category with its cards. */
export function categorySection(place: Place, category: CategoryRecord, cards: readonly ElementContent[]): Element {
  return h("section", { className: "category", id: anchorOf(category.id), dir: directionIn(place.site, category.name) }, [
    isTitled(place, category)
      ? heading(place, 1, category.name, { className: ["sr-only"] })
      : h("div", { className: "category-head" }, [
          icon(place, category.icon, category.name),
          heading(place, 1, category.name),
          permalink(category),
        ]),
    ...prose(recordContent(place, category.id, 2)),
    ...cards,
  ]);
}

/** Whether the title of the note says all that the head of the category would; findings may have their place there. */
function isTitled({ site }: Place, { icon: iconId, name, note }: CategoryRecord): boolean {
  const within = site.notesById.get(note);
  return site.review === null && iconId === null && within?.categories.length === 1 && within.record.title === name;
}
