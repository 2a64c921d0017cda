import type { FormerPlace, FormerPlaces } from "@notewright/exporter";
import type { Catalogue } from "@notewright/schema";

/** Where notes and records were before, as the ledger knows, and with all former ids of the catalogue. */
export function formerPlacesOf({ entries }: Catalogue, former: FormerPlaces | undefined): FormerPlaces {
  const records = new Map<string, FormerPlace>(former?.records);
  for (const { formerIds, id } of entries) {
    if (formerIds.length === 0) continue;
    const known = records.get(id);
    records.set(id, { ids: [...new Set([...(known?.ids ?? []), ...formerIds])], notes: known?.notes ?? [] });
  }
  return { notes: former?.notes ?? new Map(), records };
}
