import type { Element, ElementContent } from "hast";
import type { Place } from "../place.ts";
import type { SiteNote } from "../site.ts";
import { headsOf } from "./heads.ts";
import type { Review } from "./review.ts";
import { showFindings } from "./show-findings.ts";
import { reviewSummary, unreadNotes } from "./summary.ts";

/** The content of a note's page with what was found in it, below a summary behind the first part. Changes the nodes. */
export function reviewedContent(place: Place, review: Review, note: SiteNote, content: ElementContent[]): ElementContent[] {
  const reviewed = review.notes.get(note.record.path);
  if (reviewed === undefined) return content;
  const root: Element = { type: "element", tagName: "main", properties: {}, children: content };
  const [masthead] = content;
  const heads = headsOf(place.site, note, root);
  if (masthead?.type === "element") heads.set(masthead, 0);
  showFindings(place, review, reviewed, root, heads, masthead);
  // A page that is the only one has no other before it to speak of notes without a page.
  const unread = place.site.home === null && place.site.notes.length === 1 ? unreadNotes(place, review) : null;
  const summary = reviewSummary(place, note, reviewed, note.record.title);
  return root.children.toSpliced(1, 0, summary, ...(unread === null ? [] : [unread]));
}
