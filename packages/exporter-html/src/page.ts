import type { ComparisonRecord, EntryRecord } from "@notewright/schema";
import type { ElementContent, Root } from "hast";
import { h } from "hastscript";
import { anchorOf, pageTop, relativeLink } from "./anchors.ts";
import { notesBeside } from "./beside.ts";
import { renderContent } from "./content.ts";
import { contentsNav } from "./contents-nav.ts";
import { pageDocument } from "./document.ts";
import { heading } from "./heading.ts";
import { noteRoot } from "./note-root.ts";
import { noteDescription } from "./page-description.ts";
import type { Place } from "./place.ts";
import { noteProperties } from "./properties.ts";
import { prose } from "./prose.ts";
import { quizBelow } from "./quiz/page.ts";
import { reviewedContent } from "./review/reviewed-content.ts";
import { comparisonThatIs, entryThatIs, inNoteOrder, type SiteNote, standsOn } from "./site.ts";

/** The page of one note. */
export function notePage(place: Place, note: SiteNote): Root {
  const { page, site } = place;
  const { record } = note;
  const beside = notesBeside(place, note);
  return pageDocument(place, {
    title: record.title === site.title ? site.title : `${record.title} – ${site.title}`,
    description: noteDescription(site, note),
    homeLink: relativeLink(page, site.home ?? page) || `#${pageTop}`,
    aside: contentsNav(place, note),
    main: [...noteContent(place, note), ...quizBelow(place), ...(beside === null ? [] : [beside])],
  });
}

/** All of a note, its title first. */
export function noteContent(place: Place, note: SiteNote): ElementContent[] {
  const { parts, site } = place;
  const { record } = note;
  const only = entryThatIs(site, note);
  const whole = only ?? comparisonThatIs(note);
  const sections = whole === null ? categorySections(place, note) : [wholeNote(place, note, whole)];
  const own = prose(renderContent(place, noteRoot(site, note), record.path, 1));
  const isEmpty = sections.length === 0 && site.content(record.path).children.length === 0;
  const properties = only === null ? null : noteProperties(place, note);
  const content = [
    parts.masthead(place, note),
    ...(properties === null ? [] : [properties]),
    ...own,
    ...(standsOn(site, note).length > 1 ? [parts.index(place, note)] : []),
    ...sections,
    ...(isEmpty ? [h("p", { className: "empty" }, "This note has no categories and no entries.")] : []),
  ];
  return site.review === null ? content : reviewedContent(place, site.review, note, content);
}

/** The card of the entry or comparison that a note is, with its sections right below the title. */
function wholeNote(place: Place, { categories: [category] }: SiteNote, record: EntryRecord | ComparisonRecord): ElementContent {
  // Its category is named elsewhere, but what leads to that may lead here.
  return h(
    "section",
    { className: "category", ...(category !== undefined && { id: anchorOf(category.id) }) },
    card({ ...place, level: place.level - 2, isTitled: true }, record),
  );
}

function categorySections(place: Place, note: SiteNote): ElementContent[] {
  const here = new Set(note.categories.map(({ id }) => id));
  // An entry's category may have its heading in another note.
  const records = Map.groupBy([...note.entries, ...note.comparisons].toSorted(inNoteOrder), ({ category }) =>
    category !== null && here.has(category) ? category : null,
  );
  const cards = (category: string | null): ElementContent[] =>
    (records.get(category) ?? []).map((record) => card(place, record));
  const loose = cards(null);
  const sections = note.categories.map((category) => place.parts.category(place, category, cards(category.id)));
  if (loose.length === 0) return sections;
  return [h("section", { className: "category" }, [heading(place, 1, "Entries"), ...loose]), ...sections];
}

function card(place: Place, record: EntryRecord | ComparisonRecord): ElementContent {
  return "subjects" in record ? place.parts.comparison(place, record) : place.parts.entry(place, record);
}
