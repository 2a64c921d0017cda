import type { Element } from "hast";
import { h } from "hastscript";
import { relativeLink } from "./anchors.ts";
import { counts } from "./counts.ts";
import { heading } from "./heading.ts";
import type { Place } from "./place.ts";
import { quizLink } from "./quiz/link.ts";
import type { SiteNote } from "./site.ts";

/** Title, summary, counts and tags of a note. */
export function masthead(place: Place, note: SiteNote): Element {
  const { record } = note;
  const lead = record.summary ?? record.description;
  const isSection = place.level > 1;
  return h("div", { className: "masthead" }, [
    heading(place, 0, record.title, isSection ? { id: note.top } : {}),
    lead === null ? null : h("p", { className: "lead" }, lead),
    h("p", { className: "meta" }, [
      ...[counts(place.site, note), record.path].filter((text) => text !== "").map((text) => h("span", text)),
    ]),
    ...quizLink(place, note),
    record.tags.length === 0
      ? null
      : h(
          "ul",
          { className: "tags", ariaLabel: `Tags of ${record.title}` },
          record.tags.map((tag) => h("li", tagLink(place, tag))),
        ),
  ]);
}

/** The name of a tag, as a link where it has a page. */
function tagLink({ page, site }: Place, name: string): Element | string {
  const tag = site.tags.get(name.toLowerCase());
  return tag === undefined ? name : h("a", { href: relativeLink(page, tag.page) }, name);
}
