import type { HistoryRecord } from "./history-record.ts";
import { type Matching, matchRecords } from "./match-records.ts";

/**
 * Pairs the ids that only `before` has with those that only `after` has. Two are one record if they share a pin, an alias (a
 * former id or a name), the icon, or at least 70% of their bodies' words: the distinct words that both have, out of those of the
 * larger body. One to one, best first; ties are reported.
 */
export function matchIds(before: readonly HistoryRecord[], after: readonly HistoryRecord[]): Matching {
  const key = ({ id, kind }: HistoryRecord): string => `${kind} ${id}`;
  const [old, now] = [new Set(before.map(key)), new Set(after.map(key))];
  return matchRecords({
    vanished: before.filter((record) => !now.has(key(record))),
    fresh: after.filter((record) => !old.has(key(record))),
    staying: [...before, ...after].filter((record) => old.has(key(record)) && now.has(key(record))),
  });
}
