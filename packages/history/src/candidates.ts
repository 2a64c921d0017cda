import { ENOUGH_OF_TEN, FEWEST_WORDS, nameKeys, type Surroundings } from "./evidence.ts";
import type { HistoryRecord } from "./history-record.ts";

/** A vanished and a new record that have something in common. */
export type Pair = readonly [before: HistoryRecord, after: HistoryRecord];

// What a hundred records share with a hundred others tells none of them apart, and would make this quadratic.
const MOST_PAIRS = 10_000;

/**
 * All pairs of one kind that can have evidence, each once. Records meet where they share a key, so that not all have to be
 * compared with all.
 */
export function* candidates(
  vanished: readonly HistoryRecord[],
  fresh: readonly HistoryRecord[],
  surroundings: Surroundings,
): Generator<Pair> {
  const frequency = new Map<string, number>();
  for (const { words } of [...vanished, ...fresh])
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const now = (id: string | null): string | null => (id === null ? null : surroundings.categoryNow(id));
  const before = index(vanished, (record) => keysOf(record, now(record.category), frequency, surroundings));
  const after = index(fresh, (record) => keysOf(record, record.category, frequency, surroundings));
  const met = new Map<HistoryRecord, Set<HistoryRecord>>();
  for (const [key, records] of before) {
    const others = after.get(key) ?? [];
    if (records.length * others.length > MOST_PAIRS) continue;
    for (const record of records) {
      const seen = met.get(record) ?? new Set();
      met.set(record, seen);
      for (const other of others) {
        if (seen.has(other)) continue;
        seen.add(other);
        yield [record, other];
      }
    }
  }
}

function index(
  records: readonly HistoryRecord[],
  keys: (record: HistoryRecord) => Iterable<string>,
): Map<string, HistoryRecord[]> {
  const found = new Map<string, HistoryRecord[]>();
  for (const record of records) {
    for (const key of new Set(keys(record))) {
      const list = found.get(key);
      if (list === undefined) found.set(key, [record]);
      else list.push(record);
    }
  }
  return found;
}

function* keysOf(
  record: HistoryRecord,
  category: string | null,
  frequency: ReadonlyMap<string, number>,
  { commonIcons }: Surroundings,
): Generator<string> {
  const { formerIds, icon, id, pin } = record;
  for (const each of [id, ...formerIds]) yield `id ${each}`;
  if (pin !== undefined) yield `pin ${pin}`;
  for (const name of nameKeys(record)) {
    yield `name ${name}`;
    // Where every category has its "Overview", those of one category still meet.
    yield `place ${JSON.stringify([category, name])}`;
  }
  if (icon !== null && !commonIcons.has(icon)) yield `icon ${icon}`;
  for (const word of rarestWords(record, frequency)) yield `word ${word}`;
}

/**
 * Of two bodies that share enough words, each has a shared one among its rarest: it can lack only three in ten, so one more than
 * that many must meet.
 */
function rarestWords({ kind, words }: HistoryRecord, frequency: ReadonlyMap<string, number>): string[] {
  if (words.length < FEWEST_WORDS[kind]) return [];
  const rank = (word: string): number => frequency.get(word) as number;
  const sorted = [...words].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return sorted.slice(0, words.length - Math.ceil((words.length * ENOUGH_OF_TEN) / 10) + 1);
}
