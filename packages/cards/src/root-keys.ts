import type { Catalogue } from "@notewright/schema";

/**
 * By what a deck knows each entry: the key that it had at the last time (`known`: the id that each key had then), else its oldest id.
 * A key is never given to two entries.
 */
export function rootKeys({ entries }: Catalogue, known: ReadonlyMap<string, string>): Map<string, string> {
  const keyOfId = new Map(Array.from(known, ([key, id]) => [id, key]));
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  const give = (id: string, key: string | undefined): void => {
    if (key === undefined || taken.has(key) || keys.has(id)) return;
    keys.set(id, key);
    taken.add(key);
  };
  for (const { formerIds, id } of entries) {
    const remembered = [id, ...formerIds.toReversed()].map((each) => keyOfId.get(each)).find((key) => key !== undefined);
    give(id, remembered);
  }
  for (const { formerIds, id } of entries) give(id, formerIds[0]);
  for (const { id } of entries) {
    give(id, id);
    for (let number = 2; !keys.has(id); number++) give(id, `${id}~${number}`);
  }
  return keys;
}
