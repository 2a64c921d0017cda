import type { EntryRecord } from "@notewright/schema";
import type { Element, ElementContent } from "hast";
import type { Place } from "../place.ts";
import type { SiteNote } from "../site.ts";
import { headsOf } from "./heads.ts";
import type { NumberedFinding, Review } from "./review.ts";
import { showFindings } from "./show-findings.ts";
import { reviewSummary } from "./summary.ts";

/** The content of an entry's page with what was found in the entry, below a summary behind its name. Changes the nodes. */
export function reviewedEntry(
  place: Place,
  review: Review,
  note: SiteNote,
  entry: EntryRecord,
  content: ElementContent[],
): ElementContent[] {
  const all = review.notes.get(note.record.path);
  if (all === undefined) return content;
  const reviewed = { ...all, findings: foundIn(place, entry, all.findings) };
  const root: Element = { type: "element", tagName: "main", properties: {}, children: content };
  const heads = headsOf(place.site, note, root);
  const [head] = heads.keys();
  const { parents } = showFindings(place, review, reviewed, root, heads, head);
  const { children } = (head && parents.get(head)) ?? root;
  const summary = reviewSummary({ ...place, level: 1 }, note, reviewed, entry.name);
  children.splice(head === undefined ? children.length : children.indexOf(head) + 1, 0, summary);
  return root.children;
}

/** What was found in an entry and its members, with the numbers that it has on their page. */
function foundIn({ site }: Place, { id, source }: EntryRecord, findings: readonly NumberedFinding[]): NumberedFinding[] {
  const shown = new Set([id, ...(site.members.get(id) ?? []).map((member) => member.id)]);
  return findings
    .filter(({ finding: { scope, start } }) => {
      const isInside = source.start.offset <= start.offset && start.offset < source.end.offset;
      // A comparison inside of an entry stands on the page of the note alone.
      return isInside && (scope === undefined || shown.has(scope));
    })
    .map(({ finding }, index) => ({ finding, number: index + 1 }));
}
