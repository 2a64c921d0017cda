import { allParts, assignIds, type ParsedNote, type Part } from "@notewright/parser";
import type { Finding } from "@notewright/schema";

/** Names for a finding in a note the smallest entry, comparison or category it stands in. */
export function scopesOf(notes: readonly ParsedNote[]): (note: ParsedNote, finding: Finding) => Finding {
  const ids = assignIds(notes);
  const known = new Map<ParsedNote, Part[]>();
  return (note, finding) => {
    const parts = known.get(note) ?? recordedParts(note);
    known.set(note, parts);
    const { offset } = finding.start;
    const scope = parts.find(({ end, start }) => start <= offset && offset < Math.max(end, start + 1));
    const id = scope && ids.get(scope);
    return id === undefined ? finding : { ...finding, scope: id };
  };
}

/** Parts that have records in the catalogue, the smallest first. */
function recordedParts({ outline }: ParsedNote): Part[] {
  const parts = allParts(outline.parts).filter(({ kind }) => kind !== "section");
  return parts.sort((a, b) => a.end - a.start - (b.end - b.start));
}
