import type { EntryRecord, FactRecord } from "@notewright/schema";

/** Takes into an entry's record what another note says of the same entry. Its own name, text and source stay. */
export function mergeEntry(entry: EntryRecord, other: EntryRecord): void {
  entry.icon ??= other.icon;
  entry.summary ??= other.summary;
  entry.aliases = union(entry.aliases, other.aliases);
  entry.tags = union(entry.tags, other.tags);
  entry.sections.push(...other.sections);
  entry.facts.push(...other.facts.map((fact) => withFreeId(fact, entry.facts)));
  entry.links.push(...other.links);
  entry.assets = union(entry.assets, other.assets);
  for (const [name, values] of Object.entries(other.fields)) entry.fields[name] = union(entry.fields[name] ?? [], values);
  entry.alsoIn.push(other.source);
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

function withFreeId(fact: FactRecord, taken: readonly FactRecord[]): FactRecord {
  let id = fact.id;
  for (let number = 2; taken.some((known) => known.id === id); number++) id = `${fact.id}-${number}`;
  return { ...fact, id };
}
