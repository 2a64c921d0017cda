import type { EntryRecord, FactRecord } from "@notewright/schema";

/** Entries by their ids, each of all records of one id. */
export function mergedEntries(records: readonly EntryRecord[]): Map<string, EntryRecord> {
  const entries = new Map<string, EntryRecord>();
  for (const [id, all] of Map.groupBy(records, (record) => record.id)) {
    entries.set(id, mergedEntry(all as [EntryRecord, ...EntryRecord[]]));
  }
  return entries;
}

/** The record of an entry, made of what each of several notes says of it. Its name, text and source are those of the first. */
function mergedEntry([first, ...others]: readonly [EntryRecord, ...EntryRecord[]]): EntryRecord {
  if (others.length === 0) return { ...first };
  const all = [first, ...others];
  const fields = { ...first.fields };
  for (const other of others) {
    for (const [name, values] of Object.entries(other.fields)) fields[name] = union([fields[name] ?? [], values]);
  }
  return {
    ...first,
    icon: all.find(({ icon }) => icon !== null)?.icon ?? null,
    summary: all.find(({ summary }) => summary !== null)?.summary ?? null,
    aliases: union(all.map(({ aliases }) => aliases)),
    tags: union(all.map(({ tags }) => tags)),
    sections: all.flatMap(({ sections }) => sections),
    facts: [...first.facts, ...otherFacts(first.facts, others)],
    fields,
    links: all.flatMap(({ links }) => links),
    assets: union(all.map(({ assets }) => assets)),
    alsoIn: others.map(({ source }) => source),
  };
}

function union(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

/** The facts of other notes: where many say the same, numbers tell their ids apart. */
function otherFacts(known: readonly FactRecord[], others: readonly EntryRecord[]): FactRecord[] {
  /** How often an id was wanted. */
  const counts = new Map(known.map(({ id }) => [id, 1]));
  return others.flatMap(({ facts }) =>
    facts.map((fact) => {
      let number = counts.get(fact.id) ?? 0;
      let id = number === 0 ? fact.id : `${fact.id}-${++number}`;
      while (number > 0 && counts.has(id)) id = `${fact.id}-${++number}`;
      counts.set(fact.id, Math.max(1, number));
      counts.set(id, counts.get(id) ?? 1);
      return { ...fact, id };
    }),
  );
}
