import type { ComparisonRecord, EntryRecord } from "@notewright/schema";
import type { Element } from "hast";
import { h } from "hastscript";
import { fragment } from "./anchors.ts";
import { icon } from "./icon.ts";
import type { Place } from "./place.ts";
import { entryThatIs, inNoteOrder, linkToNote, type Site, type SiteNote } from "./site.ts";

/** Contents of a page: its categories, and under each what is in it. Null when there are none, or all is one entry. */
export function contentsNav(place: Place, note: SiteNote): Element | null {
  if (note.categories.length === 0 || entryThatIs(place.site, note) !== null) return null;
  const records = Map.groupBy([...note.entries, ...note.comparisons].toSorted(inNoteOrder), ({ category }) => category);
  const items = note.categories.map((category) => {
    const inside = records.get(category.id) ?? [];
    return h("li", [
      h("a", { className: "contents-category", href: fragment(category.id) }, [
        icon(place, category.icon, category.name),
        h("span", category.name),
      ]),
      inside.length === 0 ? null : h("ul", inside.map(contentsItem)),
    ]);
  });
  return h("nav", { className: "contents", ariaLabel: "Contents" }, h("ul", items));
}

/** Contents of a page of several notes: the notes, and under each its categories. */
export function notesNav({ notes }: Site): Element {
  const items = notes.map((note) => {
    const categories = note.categories.map(({ id, name }) => h("li", h("a", { href: fragment(id) }, name)));
    return h("li", [
      h("a", { className: "contents-category", href: linkToNote(note.page, note) }, h("span", note.record.title)),
      categories.length === 0 ? null : h("ul", categories),
    ]);
  });
  return h("nav", { className: "contents", ariaLabel: "Contents" }, h("ul", items));
}

function contentsItem(record: EntryRecord | ComparisonRecord): Element {
  return h("li", h("a", { href: fragment(record.id) }, record.name));
}
