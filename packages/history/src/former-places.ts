import type { FormerPlace, FormerPlaces } from "@notewright/exporter";
import type { Catalogue, Ledger } from "@notewright/schema";
import { flatAliases } from "./flat-aliases.ts";
import { formerIdsOf } from "./former-ids.ts";

/** Where the notes and records of a catalogue were before, as the ledger knows them; undefined where nothing ever moved. */
export function formerPlaces(
  { categories, comparisons, entries, notes }: Catalogue,
  ledger: Ledger | null,
): FormerPlaces | undefined {
  if (ledger === null) return undefined;
  const alive = new Set([...categories, ...entries, ...comparisons].map(({ id }) => id));
  const formerIds = formerIdsOf(ledger, (id) => alive.has(id));
  const records = new Map<string, FormerPlace>();
  for (const id of alive) {
    const ids = formerIds.get(id) ?? [];
    const left = ledger.records[id]?.formerNotes ?? [];
    if (ids.length > 0 || left.length > 0) records.set(id, { ids, notes: left });
  }
  const paths = new Set(notes.map(({ path }) => path));
  const moved = flatAliases(new Map(Object.entries(ledger.movedNotes ?? {})), (path) => paths.has(path));
  const byPath = new Map([...moved].filter(([, path]) => paths.has(path)));
  return records.size === 0 && byPath.size === 0 ? undefined : { notes: byPath, records };
}
