import type { DiffRename } from "@notewright/schema";
import { nameKey, sharedWords } from "./body-words.ts";
import type { HistoryRecord, RecordKind } from "./history-record.ts";

/** What two records have in common that makes them one. */
export type Reason = Exclude<DiffRename["why"][number], "content">;

/** What speaks for it that a vanished and a new record are one. */
export interface Evidence {
  why: Reason[];
  /** The more, the better; an integer, so that equal evidence is equal. */
  score: number;
}

/** Of ten words of the larger body, how many both must have. */
export const ENOUGH_OF_TEN = 7;

/** Bodies with fewer words say nothing alone. A category's are names of entries: one of them makes two entries one, too. */
export const FEWEST_WORDS: Readonly<Record<RecordKind, number>> = { category: 1, comparison: 5, entry: 5 };

/** What is known besides the two records. */
export interface Surroundings {
  /** Icons of records that stay: they tell none apart. */
  commonIcons: ReadonlySet<string>;
  /** The id that a category has now. */
  categoryNow(id: string): string;
}

/** All that two records of one kind share; null when nothing of it makes them one. */
export function evidenceFor(
  before: HistoryRecord,
  after: HistoryRecord,
  { categoryNow, commonIcons }: Surroundings,
): Evidence | null {
  const names = nameShare(before, after);
  const icon = before.icon !== null && before.icon === after.icon && !commonIcons.has(before.icon);
  const shared = sharedWords(before.words, after.words);
  const larger = Math.max(before.words.length, after.words.length);
  const long = Math.min(before.words.length, after.words.length) >= FEWEST_WORDS[before.kind];
  const holds: Record<Reason, boolean> = {
    pin: before.pin !== undefined && before.pin === after.pin,
    "former id": isFormerId(before, after),
    name: names > 0,
    icon,
    words: long && shared * 10 >= larger * ENOUGH_OF_TEN,
  };
  const why = (Object.keys(holds) as Reason[]).filter((reason) => holds[reason]);
  if (why.length === 0) return null;
  const { category } = before;
  const follows = category !== null && categoryNow(category) !== category && categoryNow(category) === after.category;
  const score =
    (holds.pin ? 100_000_000 : 0) +
    (holds["former id"] ? 10_000_000 : 0) +
    Math.round(names * 1_000_000) +
    (icon ? 1_000_000 : 0) +
    (larger === 0 ? 0 : Math.round((shared / larger) * 1_000_000)) +
    // Its category was renamed, and that alone gives it this new id.
    (follows ? 100_000 : 0);
  return { why, score };
}

/** Its names as keys, each once. */
export function nameKeys({ name, names }: HistoryRecord): Set<string> {
  const keys = new Set([name, ...names].map(nameKey));
  keys.delete("");
  return keys;
}

function nameShare(before: HistoryRecord, after: HistoryRecord): number {
  const a = nameKeys(before);
  const b = nameKeys(after);
  const shared = a.intersection(b).size;
  return shared === 0 ? 0 : shared / a.union(b).size;
}

function isFormerId(before: HistoryRecord, after: HistoryRecord): boolean {
  const old = new Set([before.id, ...before.formerIds]);
  return old.has(after.id) || after.formerIds.some((id) => old.has(id));
}
