import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import { pageTop, relativeLink } from "./anchors.ts";
import { renderContent } from "./content.ts";
import { totals } from "./counts.ts";
import { pageDocument } from "./document.ts";
import { heading } from "./heading.ts";
import { longLead } from "./lead.ts";
import { noteCard } from "./note-card.ts";
import { noteRoot } from "./note-root.ts";
import { noteRow } from "./note-row.ts";
import { notesDescription } from "./page-description.ts";
import type { Place } from "./place.ts";
import { prose } from "./prose.ts";
import { quizLink } from "./quiz/link.ts";
import { siteTallies } from "./review/overview.ts";
import { reviewedContent } from "./review/reviewed-content.ts";
import type { SiteNote } from "./site.ts";

/** Notes up to which each has a card, and not a line. */
const mostCards = 60;
/** Notes from which on they stand under the names of their folders, unless most folders hold a single one. */
const fewestInFolders = 12;
const mostTags = 30;

/** The home page of several notes: what the first says, then what each is about and what is in it, the shorter the more there are. */
export function homePage(place: Place): Root {
  const { page, resources, site } = place;
  resources.need(page, "overview");
  return pageDocument(place, {
    title: site.title,
    description: (site.front && longLead(site, site.front)) ?? notesDescription(site.notes),
    homeLink: `#${pageTop}`,
    aside: null,
    main: [
      ...opening(place),
      ...siteTallies(place),
      ...noteGroups(place),
      ...(site.notes.length === 0 ? [h("p", { className: "empty" }, "There are no notes.")] : []),
    ],
  });
}

/** The title, and what the note says that is read first. */
function opening(place: Place): ElementContent[] {
  const { front, review, title } = place.site;
  const lead = front?.record.summary ?? front?.record.description;
  const masthead = h("div", { className: "masthead" }, [
    h("h1", title),
    lead == null ? null : h("p", { className: "lead" }, lead),
    h("p", { className: "meta" }, totals(place.site)),
    ...quizLink(place, null),
    tagList(place),
  ]);
  if (front === null) return [masthead];
  const inNote = { ...place, note: front.record.id };
  const content = [masthead, ...prose(renderContent(inNote, noteRoot(place.site, front), front.record.path, 1))];
  return review === null ? content : reviewedContent(inNote, review, front, content);
}

/** The tags that most notes have, by name. */
function tagList({ page, site }: Place): Element | null {
  const tags = [...site.tags.values()].sort((a, b) => b.notes.length - a.notes.length).slice(0, mostTags);
  if (tags.length === 0) return null;
  const items = tags
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .map(({ name, notes, page: path }) => h("li", [h("a", { href: relativeLink(page, path) }, name), ` ${notes.length}`]));
  return h("ul", { className: "tags", ariaLabel: "Tags, with the number of notes" }, items);
}

function noteGroups(place: Place): Element[] {
  const { front } = place.site;
  const notes = place.site.notes.filter((note) => note !== front);
  const folders = Map.groupBy(notes, ({ record }) => record.path.split("/").slice(0, -1).join("/"));
  if (notes.length < fewestInFolders || folders.size === 1 || folders.size > notes.length / 2)
    return [noteList(place, notes, 1)];
  return Array.from(folders, ([folder, inside]) =>
    h("section", { className: "folder" }, [heading(place, 1, folder || "Notes"), noteList(place, inside, 2)]),
  );
}

function noteList(place: Place, notes: readonly SiteNote[], depth: number): Element {
  if (place.site.notes.length > mostCards)
    return h(
      "ul",
      { className: "note-rows" },
      notes.map((note) => noteRow(place, note)),
    );
  return h(
    "div",
    { className: "note-cards" },
    notes.map((note) => noteCard(place, note, depth)),
  );
}
