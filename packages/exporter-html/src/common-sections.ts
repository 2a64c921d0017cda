import { entryThatIs, type Site } from "./site.ts";

const known = new WeakMap<Site, ReadonlySet<string>>();
/** Notes from which on it shows what they have in common. */
const fewestNotes = 3;

/** Names of sections that most notes of a site have if they are an entry each ("Ingredients"): they tell nothing of a note. */
export function commonSections(site: Site): ReadonlySet<string> {
  const found = known.get(site) ?? findCommon(site);
  known.set(site, found);
  return found;
}

function findCommon(site: Site): Set<string> {
  const whole = site.notes.flatMap((note) => entryThatIs(site, note) ?? []);
  if (whole.length < fewestNotes) return new Set();
  const counts = new Map<string, number>();
  for (const { sections } of whole)
    for (const name of new Set(sections.map((section) => section.name))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > whole.length / 2).map(([name]) => name));
}
