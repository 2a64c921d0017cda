import type { CategoryRecord, ComparisonRecord, EntryRecord, SectionRecord } from "@notewright/schema";
import type { Element } from "hast";
import { h } from "hastscript";
import { commonSections } from "./common-sections.ts";
import { counts } from "./counts.ts";
import { heading } from "./heading.ts";
import { icon } from "./icon.ts";
import { longLead } from "./lead.ts";
import type { Place } from "./place.ts";
import { noteTallies } from "./review/overview.ts";
import { entryThatIs, inNoteOrder, linkTo, linkToNote, type SiteNote } from "./site.ts";
import { directionIn } from "./text-direction.ts";

/** Notes up to which a home page names all that is in them. */
const fewNotes = 6;
/** How many things are named at most, for each category of few notes, and for each of many notes. */
const mostNamed = { few: 40, many: 8 };

type Thing = EntryRecord | ComparisonRecord;

/** A note on a home page: what it is about, its categories, and what is in them. */
export function noteCard(place: Place, note: SiteNote, depth: number): Element {
  const { record } = note;
  const lead = longLead(place.site, note);
  return h("section", { className: "card note-card", dir: directionIn(place.site, record.title) }, [
    heading(place, depth, h("a", { href: linkToNote(place.page, note) }, record.title)),
    lead === null ? null : h("p", { className: "lead" }, lead),
    h("p", { className: "meta" }, [
      ...[counts(place.site, note), record.path].filter((text) => text !== "").map((text) => h("span", text)),
    ]),
    noteTallies(place, note),
    ...inside(place, note),
  ]);
}

function inside(place: Place, note: SiteNote): (Element | null)[] {
  const { categories, comparisons, entries, record } = note;
  const here = new Set(categories.map(({ id }) => id));
  const things = [...entries, ...comparisons].toSorted(inNoteOrder);
  const shelves = Map.groupBy(things, ({ category }) => (category !== null && here.has(category) ? category : null));
  const isFew = place.site.notes.length <= fewNotes;
  const most = isFew ? mostNamed.few : mostNamed.many;
  const [only] = categories;
  // The name of the only category is mostly that of the note, and the folder of a note that is an entry stands in its path.
  const isTold = (categories.length === 1 && only?.name === record.title) || entryThatIs(place.site, note) !== null;
  if (isTold) return [thingLinks(place, note, null, things, most)];
  const isNamed = isFew || categories.length === 1;
  const items = categories.map((category) =>
    h("li", [
      categoryLink(place, category),
      isNamed ? thingLinks(place, note, category, shelves.get(category.id) ?? [], most) : null,
    ]),
  );
  const label = { ariaLabel: `Categories of ${record.title}` };
  return [
    thingLinks(place, note, null, shelves.get(null) ?? [], most),
    items.length === 0 ? null : h("ul", { className: isNamed ? "shelves" : "chips", ...label }, items),
  ];
}

function categoryLink(place: Place, category: CategoryRecord): Element {
  return h("a", { className: "shelf", href: linkTo(place.site, place.page, category) }, [
    icon(place, category.icon, category.name),
    h("span", category.name),
  ]);
}

/** Links to what is in a category, or in none; the last leads to what is not named. */
function thingLinks(
  place: Place,
  note: SiteNote,
  category: CategoryRecord | null,
  things: readonly Thing[],
  most: number,
): Element | null {
  const [only] = things;
  // What a note is all about is its title already, but not what is said about it.
  const told =
    things.length === 1 && only?.name === note.record.title
      ? only.sections.filter(({ name }) => !commonSections(place.site).has(name))
      : things;
  if (told.length === 0) return null;
  const shown = told.length <= most ? told : told.slice(0, most - 1);
  const rest = told.length - shown.length;
  const where = category === null ? linkToNote(place.page, note) : linkTo(place.site, place.page, category);
  const items = shown.map((thing) => h("li", thingLink(place, thing)));
  if (rest > 0) items.push(h("li", h("a", { href: where }, `${rest} more`)));
  return h("ul", { className: "things", ariaLabel: category?.name ?? `In ${note.record.title}` }, items);
}

function thingLink(place: Place, thing: Thing | SectionRecord): Element {
  const image = "icon" in thing && thing.icon !== null ? icon(place, thing.icon, thing.acronym ?? thing.name) : null;
  // A section stands on the page of the first note that describes its entry.
  const at = place.site.targets.get(thing.id) ?? thing;
  return h("a", { href: linkTo(place.site, place.page, at) }, [image, h("span", thing.name)]);
}
