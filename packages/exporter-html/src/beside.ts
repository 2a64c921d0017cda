import type { Element } from "hast";
import { h } from "hastscript";
import type { Place } from "./place.ts";
import { linkToNote, type SiteNote } from "./site.ts";

/** Links to the notes before and after one, in the order of the home page; null where it stands alone. */
export function notesBeside({ page, site }: Place, note: SiteNote): Element | null {
  const notes = site.notes.filter((other) => other !== site.front);
  const at = notes.indexOf(note);
  const before = at > 0 ? notes[at - 1] : undefined;
  const after = notes[at + 1];
  if (before === undefined && after === undefined) return null;
  return h("nav", { className: "beside", ariaLabel: "Notes beside this one" }, [
    before === undefined ? null : h("a", { rel: "prev", href: linkToNote(page, before) }, `← ${before.record.title}`),
    after === undefined ? null : h("a", { rel: "next", href: linkToNote(page, after) }, `${after.record.title} →`),
  ]);
}
