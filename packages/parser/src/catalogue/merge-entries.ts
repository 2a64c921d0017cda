import type { EntryRecord, FactRecord } from "@notewright/schema";

/** Takes into an entry's record what another note says of the same entry. Its own name, text and source stay. */
export function mergeEntry(entry: EntryRecord, other: EntryRecord): void {
  entry.icon ??= other.icon;
  entry.summary ??= other.summary;
  entry.aliases = union(entry.aliases, other.aliases);
  entry.tags = union(entry.tags, other.tags);
  entry.sections.push(...other.sections);
  addFacts(entry, other.facts);
  entry.links.push(...other.links);
  entry.assets = union(entry.assets, other.assets);
  for (const [name, values] of Object.entries(other.fields)) entry.fields[name] = union(entry.fields[name] ?? [], values);
  entry.alsoIn.push(other.source);
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

/** How often an id was wanted among the facts of an entry: many notes may say the same of it. */
const wanted = new WeakMap<EntryRecord, Map<string, number>>();

function addFacts(entry: EntryRecord, facts: readonly FactRecord[]): void {
  const counts = wanted.get(entry) ?? new Map(entry.facts.map(({ id }) => [id, 1]));
  wanted.set(entry, counts);
  for (const fact of facts) {
    let number = counts.get(fact.id) ?? 0;
    let id = number === 0 ? fact.id : `${fact.id}-${++number}`;
    while (number > 0 && counts.has(id)) id = `${fact.id}-${++number}`;
    counts.set(fact.id, Math.max(1, number));
    counts.set(id, counts.get(id) ?? 1);
    entry.facts.push({ ...fact, id });
  }
}
