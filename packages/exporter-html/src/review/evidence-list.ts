import { visibleText } from "@notewright/diagnostics";
import type { Evidence } from "@notewright/schema";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Place } from "../place.ts";
import { linkTo, linkToNote, type Site, type SiteNote, standsOn } from "../site.ts";
import { type Review, sourceOf } from "./review.ts";

const mostPlaces = 6;
const mostText = 160;

/** The places that support a finding, each with a link to where it is on the site. */
export function evidenceList(place: Place, review: Review, path: string, evidence: readonly Evidence[]): Element | null {
  if (evidence.length === 0) return null;
  const left = evidence.length - mostPlaces;
  return h("div", { className: "evidence" }, [
    h("p", "Compare"),
    h("ul", [
      ...evidence.slice(0, mostPlaces).map((each) => evidenceItem(place, review, path, each)),
      left > 0 ? h("li", `and ${left} more`) : null,
    ]),
  ]);
}

function evidenceItem(place: Place, review: Review, from: string, { path, start, text }: Evidence): Element {
  const line = sourceOf(review, path)?.lines.point(start).line;
  const where = [path === from ? null : visibleText(path), line === undefined ? null : `line ${line}`]
    .filter((part) => part !== null)
    .join(", ");
  const note = place.site.notesByPath.get(path);
  const href = note === undefined ? null : linkToOffset(place, note, start);
  const shown = text.length > mostText ? `${text.slice(0, mostText).toWellFormed()}…` : text;
  const link = href === null || where === "" ? where : h("a", { href }, where);
  return h("li", [link, " ", h("q", visibleText(shown))]);
}

/** The link to the smallest part of a note that an offset is in. */
function linkToOffset({ page, site }: Place, note: SiteNote, offset: number): string {
  const inside = recordsOf(site, note).filter(({ source: { end, start } }) => start.offset <= offset && offset < end.offset);
  const [smallest] = inside.sort((a, b) => length(a) - length(b));
  return smallest === undefined ? linkToNote(page, note) : linkTo(site, page, smallest);
}

function length({ source: { end, start } }: PlacedRecord): number {
  return end.offset - start.offset;
}

type PlacedRecord = Parameters<typeof linkTo>[2];

/** Everything of a note that has an anchor on its page. */
export function recordsOf(site: Site, note: SiteNote): PlacedRecord[] {
  const described = [...standsOn(site, note), ...note.comparisons];
  return [...note.categories, ...described, ...described.flatMap(({ sections }): PlacedRecord[] => sections)];
}
