import type { EntryRecord } from "@notewright/schema";
import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import { pageTop, relativeLink } from "./anchors.ts";
import { pageDocument } from "./document.ts";
import { longLead } from "./lead.ts";
import { notesDescription } from "./page-description.ts";
import type { Place } from "./place.ts";
import { linkTo, linkToNote, type SiteNote } from "./site.ts";
import type { SiteTag } from "./site-tags.ts";
import { directionIn } from "./text-direction.ts";

/** Everything with one tag. */
export function tagPage(place: Place, { name, notes }: SiteTag): Root {
  const { page, resources, site } = place;
  resources.need(page, "overview");
  return pageDocument(place, {
    title: `${name} – ${site.title}`,
    description: `${name}: ${notesDescription(notes.map(({ note }) => note))}`,
    homeLink: relativeLink(page, site.home ?? page) || `#${pageTop}`,
    aside: null,
    main: [
      h("div", { className: "masthead" }, [
        h("h1", name),
        h("p", { className: "meta" }, `${notes.length} ${notes.length === 1 ? "note" : "notes"}`),
      ]),
      ...notes.map(({ entries, note }) => taggedNote(place, note, entries)),
    ],
  });
}

function taggedNote({ page, site }: Place, note: SiteNote, entries: readonly EntryRecord[]): Element {
  const lead = longLead(site, note);
  const links = entries.map((entry): ElementContent => h("li", h("a", { href: linkTo(site, page, entry) }, entry.name)));
  return h("section", { className: "card note-card", dir: directionIn(site, note.record.title) }, [
    h("h2", h("a", { href: linkToNote(page, note) }, note.record.title)),
    lead === null ? null : h("p", { className: "lead" }, lead),
    links.length === 0 ? null : h("ul", { className: "chips", ariaLabel: `In ${note.record.title}` }, links),
  ]);
}
