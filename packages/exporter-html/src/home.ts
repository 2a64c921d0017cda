import type { Element, Root } from "hast";
import { h } from "hastscript";
import { pageTop } from "./anchors.ts";
import { counts } from "./counts.ts";
import { pageDocument } from "./document.ts";
import { icon } from "./icon.ts";
import { notesDescription } from "./page-description.ts";
import type { Place } from "./place.ts";
import { quizLink } from "./quiz/link.ts";
import { noteTallies, siteTallies } from "./review/overview.ts";
import { linkTo, linkToNote, type SiteNote } from "./site.ts";

/** The home page of several notes: each note with its categories. */
export function homePage(place: Place): Root {
  const { site } = place;
  return pageDocument(place, {
    title: site.title,
    description: notesDescription(site.notes),
    homeLink: `#${pageTop}`,
    aside: null,
    main: [
      h("div", { className: "masthead" }, [
        h("h1", site.title),
        h("p", { className: "meta" }, `${site.notes.length} notes`),
        ...quizLink(place, null),
      ]),
      ...siteTallies(place),
      ...site.notes.map((note) => noteCard(place, note)),
      ...(site.notes.length === 0 ? [h("p", { className: "empty" }, "There are no notes.")] : []),
    ],
  });
}

function noteCard(place: Place, note: SiteNote): Element {
  const { page, site } = place;
  const { record, categories } = note;
  const lead = record.summary ?? record.description;
  return h("section", { className: "card note-card" }, [
    h("h2", h("a", { href: linkToNote(page, note) }, record.title)),
    lead === null ? null : h("p", { className: "lead" }, lead),
    h("p", { className: "meta" }, counts(site, note) || record.path),
    noteTallies(place, note),
    categories.length === 0
      ? null
      : h(
          "ul",
          { className: "chips", ariaLabel: `Categories of ${record.title}` },
          categories.map((category) => {
            const link = h("a", { href: linkTo(site, page, category) }, [
              icon(place, category.icon, category.name, 20),
              h("span", category.name),
            ]);
            return h("li", link);
          }),
        ),
  ]);
}
