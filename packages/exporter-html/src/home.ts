import type { Element, Root } from "hast";
import { h } from "hastscript";
import { relativeLink } from "./anchors.ts";
import { counts } from "./counts.ts";
import { pageDocument } from "./document.ts";
import { icon } from "./icon.ts";
import { indexPath } from "./page-paths.ts";
import { linkTo, type Site, type SiteNote } from "./site.ts";

/** The home page of several notes: each note with its categories. */
export function homePage(site: Site): Root {
  return pageDocument(site, {
    title: site.title,
    description: null,
    homeLink: "#page:top",
    jumps: [],
    aside: null,
    main: [
      h("div", { className: "masthead" }, [h("h1", site.title), h("p", { className: "meta" }, `${site.notes.length} notes`)]),
      ...site.notes.map((note) => noteCard(site, note)),
      ...(site.notes.length === 0 ? [h("p", { className: "empty" }, "There are no notes.")] : []),
    ],
  });
}

function noteCard(site: Site, note: SiteNote): Element {
  const { record, categories } = note;
  const lead = record.summary ?? record.description;
  return h("section", { className: "card note-card" }, [
    h("h2", h("a", { href: relativeLink(indexPath, note.page) }, record.title)),
    lead === null ? null : h("p", { className: "lead" }, lead),
    h("p", { className: "meta" }, counts(site, note) || record.path),
    categories.length === 0
      ? null
      : h(
          "ul",
          { className: "chips", ariaLabel: `Categories of ${record.title}` },
          categories.map((category) => {
            const link = h("a", { href: linkTo(site, indexPath, category) }, [
              icon(site, category.icon, category.name, 20),
              h("span", category.name),
            ]);
            return h("li", link);
          }),
        ),
  ]);
}
