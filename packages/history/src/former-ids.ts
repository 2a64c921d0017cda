import type { Catalogue, Ledger } from "@notewright/schema";
import { flatAliases } from "./flat-aliases.ts";

/** Former ids by the id in use now, oldest first; those that a person added to the ledger come last, sorted. */
export function formerIdsOf({ aliases, records }: Ledger, isAlive: (id: string) => boolean): Map<string, string[]> {
  const flat = flatAliases(new Map(Object.entries(aliases)), isAlive);
  const byId = new Map<string, Set<string>>();
  const add = (id: string, former: string): void => {
    const list = byId.get(id) ?? new Set();
    byId.set(id, list.add(former));
  };
  for (const [id, { formerIds }] of Object.entries(records))
    for (const former of formerIds) if (flat.get(former) === id) add(id, former);
  for (const former of [...flat.keys()].sort()) add(flat.get(former) as string, former);
  return new Map(Array.from(byId, ([id, former]) => [id, [...former]]));
}

/** The catalogue with the ids that its entries had before, as the ledger knows them. */
export function withFormerIds(catalogue: Catalogue, ledger: Ledger | null): Catalogue {
  if (ledger === null) return catalogue;
  const { categories, comparisons, entries } = catalogue;
  const alive = new Set([...categories, ...entries, ...comparisons].map(({ id }) => id));
  const former = formerIdsOf(ledger, (id) => alive.has(id));
  return {
    ...catalogue,
    entries: entries.map((entry) => {
      const formerIds = [...new Set([...(former.get(entry.id) ?? []), ...entry.formerIds])];
      return formerIds.length === entry.formerIds.length ? entry : { ...entry, formerIds };
    }),
  };
}
