import { entryThatIs, type Site, type SiteNote } from "./site.ts";

/** "20 notes · 8 categories · 39 entries · 4 comparisons": the same of all notes. */
export function totals(site: Site): string {
  const parts = [
    counted(site.notes.length, "note", "notes"),
    counted(site.categories.size, "category", "categories"),
    counted(site.entries.size, "entry", "entries"),
    counted(site.comparisons.size, "comparison", "comparisons"),
  ];
  return parts.filter((part) => part !== "").join(" · ") || "0 notes";
}

/** "8 categories · 39 entries · 4 comparisons", without what there is none of; empty for a note that is an entry. */
export function counts(site: Site, note: SiteNote): string {
  if (entryThatIs(site, note) !== null) return "";
  const { categories, comparisons, entries } = note;
  const members = entries.reduce((sum, { id }) => sum + (site.members.get(id)?.length ?? 0), 0);
  const parts = [
    counted(categories.length, "category", "categories"),
    counted(entries.length + members, "entry", "entries"),
    counted(comparisons.length, "comparison", "comparisons"),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
}
