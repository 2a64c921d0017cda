import type { EntryRecord } from "@notewright/schema";
import type { Root } from "hast";
import { h } from "hastscript";
import { relativeLink } from "./anchors.ts";
import { pageDocument } from "./document.ts";
import { indexPath } from "./page-paths.ts";
import type { Place } from "./place.ts";
import { reviewedEntry } from "./review/reviewed-entry.ts";
import { linkTo, linkToNote } from "./site.ts";

/** The page of one entry alone, whose name is its title; `place` is that of its note. */
export function entryPage(place: Place, page: string, entry: EntryRecord): Root {
  const { site } = place;
  const note = site.notesById.get(entry.source.note);
  const category = entry.category === null ? undefined : site.categories.get(entry.category);
  // The card's heading is two levels below that of a note.
  const own: Place = { ...place, page, level: -1 };
  const content = [
    h("nav", { className: "meta", ariaLabel: "Where this stands" }, [
      note === undefined ? null : h("a", { href: linkToNote(page, note) }, note.record.title),
      ...(category === undefined ? [] : [" › ", h("a", { href: linkTo(site, page, category) }, category.name)]),
    ]),
    place.parts.entry(own, entry),
  ];
  return pageDocument(own, {
    title: `${entry.name} – ${site.title}`,
    description: entry.summary ?? entry.fullName,
    homeLink: relativeLink(page, site.home ?? indexPath),
    aside: null,
    main: site.review === null || note === undefined ? content : reviewedEntry(own, site.review, note, entry, content),
  });
}
