import type { Element } from "hast";
import { h } from "hastscript";
import { relativeLink } from "../anchors.ts";
import type { Place } from "../place.ts";
import type { SiteNote } from "../site.ts";
import { summaryId, unreadNotes } from "./summary.ts";
import { tallies } from "./tallies.ts";

/** What was found in all notes, above them; nothing on a site for readers. */
export function siteTallies(place: Place): Element[] {
  const { review } = place.site;
  if (review === null) return [];
  const all = [...review.notes.values(), ...review.unread];
  const unread = unreadNotes(place, review);
  return [h("div", { className: "review" }, tallies(all, "Findings in all notes")), ...(unread === null ? [] : [unread])];
}

/** What was found in a note, as a link to where its page says it; null on a site for readers. */
export function noteTallies({ page, site: { review } }: Place, note: SiteNote): Element | null {
  const reviewed = review?.notes.get(note.record.path);
  if (reviewed === undefined) return null;
  const list = tallies([reviewed], `Findings in ${note.record.title}`);
  if (reviewed.findings.length === 0) return list;
  const href = `${relativeLink(page, note.page)}#${summaryId(note)}`;
  return h("div", { className: "note-tallies" }, [list, h("a", { href, ariaLabel: `Review ${note.record.title}` }, "Review")]);
}
