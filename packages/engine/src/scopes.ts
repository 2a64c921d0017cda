import type { Catalogue, Finding } from "@notewright/schema";

/** Names for a finding in a note, given by its id, the smallest entry, comparison or category it stands in. */
export function scopesOf({ categories, comparisons, entries }: Catalogue): (note: string, finding: Finding) => Finding {
  const all = [...categories, ...comparisons, ...entries];
  const size = ({ source }: (typeof all)[number]): number => source.end.offset - source.start.offset;
  all.sort((a, b) => size(a) - size(b));
  const records = Map.groupBy(all, ({ source }) => source.note);
  return (note, finding) => {
    const { offset } = finding.start;
    const scope = records
      .get(note)
      ?.find(({ source: { end, start } }) => start.offset <= offset && offset < Math.max(end.offset, start.offset + 1));
    return scope === undefined ? finding : { ...finding, scope: scope.id };
  };
}
