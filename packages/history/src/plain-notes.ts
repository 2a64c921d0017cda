import type { Catalogue, Ledger, LedgerPlainNote } from "@notewright/schema";
import { nameKey } from "./body-words.ts";
import type { HistoryRecord } from "./history-record.ts";

/** Notes in which no record stands, by path. */
export interface PlainNotes {
  /** As the ledger is to have them. */
  now: Map<string, LedgerPlainNote>;
  /** Those that vanished, and nobody knows where to. */
  vanished: Map<string, LedgerPlainNote>;
  /** Paths of those that the ledger did not know. */
  fresh: string[];
}

/** What tells which notes have no records. */
export interface PlainNotesInput {
  ledger: Ledger | null;
  catalogue: Catalogue;
  /** Paths of notes that were not looked at and are still there. */
  unseen: ReadonlySet<string>;
  records: Iterable<HistoryRecord>;
  /** Whether the note of a path is gone, and nobody knows where to. */
  isOpen(path: string): boolean;
}

/** The notes without records that the ledger knew and that there are. */
export function plainNotesOf({ catalogue, isOpen, ledger, records, unseen }: PlainNotesInput): PlainNotes {
  const known = new Map(Object.entries(ledger?.plainNotes ?? {}));
  const withRecords = new Set(Array.from(records).flatMap(({ notes, state }) => (state === "gone" ? [] : notes)));
  const before = new Set(Object.values(ledger?.records ?? {}).flatMap(({ notes }) => notes));
  const there = new Map(catalogue.notes.map((note) => [note.path, note]));
  const now = new Map<string, LedgerPlainNote>();
  const vanished = new Map<string, LedgerPlainNote>();
  for (const [path, note] of known) {
    if (unseen.has(path)) now.set(path, note);
    if (!isOpen(path)) continue;
    vanished.set(path, note);
    now.set(path, { ...note, state: "gone" });
  }
  for (const [path, { contentHash, title }] of there) {
    if (withRecords.has(path)) continue;
    const { state: _, ...kept } = known.get(path) ?? {};
    now.set(path, { ...kept, title, hash: contentHash.replace("sha256:", "").slice(0, 16) });
  }
  const fresh = [...now.keys()].filter((path) => !known.has(path) && !before.has(path));
  return { now, vanished, fresh };
}

/**
 * Pairs vanished notes with new ones: those of the same bytes, then those of the same title where no other note has it. What several
 * have in common tells none of them apart.
 */
export function matchPlainNotes({ fresh, now, vanished }: PlainNotes, { notes }: Catalogue): Map<string, string> {
  const pairs = new Map<string, string>();
  if (vanished.size === 0) return pairs;
  const from = new Map(vanished);
  const to = new Map(fresh.map((path) => [path, now.get(path) as LedgerPlainNote]));
  const titles = new Set(notes.flatMap(({ path, title }) => (to.has(path) ? [] : [nameKey(title)])));
  const keys: ((note: LedgerPlainNote) => string | null)[] = [
    ({ hash, title }) => `${hash} ${nameKey(title)}`,
    ({ hash }) => hash,
    ({ title }) => (titles.has(nameKey(title)) ? null : nameKey(title)),
  ];
  for (const key of keys) {
    const targets = singles(to, key);
    for (const [shared, path] of singles(from, key)) {
      const target = targets.get(shared);
      if (target === undefined) continue;
      pairs.set(path, target);
      from.delete(path);
      to.delete(target);
    }
  }
  return pairs;
}

/** Paths by a key that no other note has. */
function singles(
  notes: ReadonlyMap<string, LedgerPlainNote>,
  key: (note: LedgerPlainNote) => string | null,
): Map<string, string> {
  const byKey = Map.groupBy(notes, ([, note]) => key(note));
  const found = new Map<string, string>();
  for (const [shared, [first, ...others]] of byKey)
    if (shared !== null && first !== undefined && others.length === 0) found.set(shared, first[0]);
  return found;
}
