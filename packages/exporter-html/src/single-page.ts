import type { Root } from "hast";
import { h } from "hastscript";
import { pageTop } from "./anchors.ts";
import { notesNav } from "./contents-nav.ts";
import { pageDocument } from "./document.ts";
import { noteContent } from "./page.ts";
import { notesDescription } from "./page-description.ts";
import type { Place } from "./place.ts";
import { quizLink } from "./quiz/link.ts";
import { quizBelow } from "./quiz/page.ts";
import { siteTallies } from "./review/overview.ts";
import { directionIn } from "./text-direction.ts";

/** Several notes in one document, below the site's title. */
export function singlePage(place: Place): Root {
  const { site } = place;
  return pageDocument(place, {
    title: site.title,
    description: notesDescription(site.notes),
    homeLink: `#${pageTop}`,
    aside: notesNav(site),
    main: [
      h("div", { className: "masthead" }, [
        h("h1", site.title),
        h("p", { className: "meta" }, `${site.notes.length} notes`),
        ...quizLink(place, null),
      ]),
      ...siteTallies(place),
      ...site.notes.map((note) => {
        const dir = directionIn(site, note.record.title);
        return h("section", { className: "note", dir }, noteContent({ ...place, note: note.record.id, level: 2 }, note));
      }),
      ...quizBelow(place),
    ],
  });
}
