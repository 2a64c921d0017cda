import type { ComparisonRecord, EntryRecord } from "@notewright/schema";
import type { Element } from "hast";
import { h } from "hastscript";
import { fragment } from "./anchors.ts";
import { icon } from "./icon.ts";
import type { Place } from "./place.ts";
import { inNoteOrder, type SiteNote } from "./site.ts";

/** Contents of a page: its categories, and under each what is in it. Null when there are none. */
export function contentsNav({ site }: Place, note: SiteNote): Element | null {
  if (note.categories.length === 0) return null;
  const items = note.categories.map((category) => {
    const records = [...note.entries, ...note.comparisons].filter((record) => record.category === category.id);
    return h("li", [
      h("a", { className: "contents-category", href: fragment(category.id) }, [
        icon(site, category.icon, category.name, 20),
        h("span", category.name),
      ]),
      records.length === 0 ? null : h("ul", records.toSorted(inNoteOrder).map(contentsItem)),
    ]);
  });
  return h("nav", { className: "contents", ariaLabel: "Contents" }, h("ul", items));
}

function contentsItem(record: EntryRecord | ComparisonRecord): Element {
  return h("li", h("a", { href: fragment(record.id) }, record.name));
}
