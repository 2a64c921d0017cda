import type { Element } from "hast";
import { h } from "hastscript";
import { counts } from "./counts.ts";
import { shortLead } from "./lead.ts";
import type { Place } from "./place.ts";
import { noteTallies } from "./review/overview.ts";
import { linkToNote, type SiteNote } from "./site.ts";
import { directionIn } from "./text-direction.ts";

/** A note on a home page of many: its title, what it says of itself, and how much is in it. */
export function noteRow(place: Place, note: SiteNote): Element {
  const lead = shortLead(note);
  const count = counts(place.site, note);
  return h("li", { dir: directionIn(place.site, note.record.title) }, [
    h("a", { href: linkToNote(place.page, note) }, note.record.title),
    lead === null ? null : h("span", { className: "row-lead" }, lead),
    count === "" ? null : h("span", { className: "meta" }, count),
    noteTallies(place, note),
  ]);
}
