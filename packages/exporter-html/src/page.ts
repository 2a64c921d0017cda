import type { ComparisonRecord, EntryRecord } from "@notewright/schema";
import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import { relativeLink } from "./anchors.ts";
import { categorySection } from "./category.ts";
import { comparisonCard } from "./comparison.ts";
import { recordContent } from "./content.ts";
import { contentsNav } from "./contents-nav.ts";
import { counts } from "./counts.ts";
import { pageDocument } from "./document.ts";
import { entryCard } from "./entry.ts";
import { indexTable } from "./index-table.ts";
import type { Place } from "./place.ts";
import { inNoteOrder, type Site, type SiteNote } from "./site.ts";

/** The page of one note. */
export function notePage(site: Site, note: SiteNote): Root {
  const { record } = note;
  const place: Place = { site, page: note.page, note: record.id };
  const hasIndex = note.entries.length > 0;
  return pageDocument(site, {
    title: record.title === site.title ? site.title : `${record.title} – ${site.title}`,
    description: record.description ?? record.summary,
    homeLink: relativeLink(note.page, site.home ?? note.page) || "#page:top",
    jumps: [hasIndex ? h("a", { href: "#page:index" }, "Index") : null, h("a", { href: "#page:top" }, "Top")].filter(isElement),
    aside: contentsNav(place, note),
    main: [
      masthead(site, note),
      ...recordContent(place, record.id, 2),
      ...(hasIndex ? [indexTable(place, note)] : []),
      ...body(place, note),
    ],
  });
}

function masthead(site: Site, note: SiteNote): Element {
  const { record } = note;
  const lead = record.summary ?? record.description;
  return h("div", { className: "masthead" }, [
    h("h1", record.title),
    lead === null ? null : h("p", { className: "lead" }, lead),
    h("p", { className: "meta" }, counts(site, note)),
    record.tags.length === 0
      ? null
      : h(
          "ul",
          { className: "tags", ariaLabel: "Tags" },
          record.tags.map((tag) => h("li", tag)),
        ),
  ]);
}

function body(place: Place, note: SiteNote): ElementContent[] {
  const loose = cardsOf(place, note, null);
  const sections = note.categories.map((category) => categorySection(place, category, cardsOf(place, note, category.id)));
  if (loose.length > 0) {
    sections.unshift(h("section", { className: "category" }, [h("h2", "Entries"), ...loose]));
  }
  const isEmpty = sections.length === 0 && place.site.content(note.record.id).children.length === 0;
  return isEmpty ? [h("p", { className: "empty" }, "This note has no categories and no entries.")] : sections;
}

/** Entries and comparisons of a category of the note, as they follow each other there. */
function cardsOf(place: Place, note: SiteNote, category: string | null): Element[] {
  const records = [...note.entries, ...note.comparisons].filter((record) => categoryHere(note, record) === category);
  return records.toSorted(inNoteOrder).map((record) => {
    return "subjects" in record ? comparisonCard(place, record) : entryCard(place, record);
  });
}

/** An entry's category may have its heading in another note. */
function categoryHere(note: SiteNote, { category }: EntryRecord | ComparisonRecord): string | null {
  return note.categories.some(({ id }) => id === category) ? category : null;
}

function isElement(node: Element | null): node is Element {
  return node !== null;
}
