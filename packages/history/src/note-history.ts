import type { Catalogue, Ledger } from "@notewright/schema";
import { ENOUGH_OF_TEN } from "./evidence.ts";
import { flatAliases } from "./flat-aliases.ts";
import type { HistoryRecord } from "./history-record.ts";
import { matchPlainNotes, plainNotesOf } from "./plain-notes.ts";

/** What a ledger remembers of notes themselves. */
export type NoteHistory = Pick<Ledger, "movedNotes" | "plainNotes">;

/** What tells where notes went. */
export interface NoteHistoryInput {
  ledger: Ledger | null;
  catalogue: Catalogue;
  /** Paths of notes that were not looked at and are still there. */
  unseen: ReadonlySet<string>;
  /** Each record of the ledger, as it was, with what it is by now. */
  survivors: readonly (readonly [before: HistoryRecord, now: HistoryRecord])[];
  /** Records by now, the vanished ones among them. */
  records: Iterable<HistoryRecord>;
}

/** Finds out where notes that vanished went, and what is needed to know the others again. */
export function noteHistory({ catalogue, ledger, records, survivors, unseen }: NoteHistoryInput): NoteHistory {
  const paths = new Set(catalogue.notes.map(({ path }) => path));
  const isThere = (path: string): boolean => paths.has(path) || unseen.has(path);
  const moved = new Map(Object.entries(ledger?.movedNotes ?? {}));
  const known = flatAliases(moved, isThere);
  const isOpen = (path: string): boolean => !isThere(path) && !isThere(known.get(path) ?? path);
  for (const [from, to] of successors(survivors, isOpen)) moved.set(from, to);

  const plain = plainNotesOf({ catalogue, ledger, records, unseen, isOpen });
  for (const [from, to] of matchPlainNotes(plain, catalogue)) {
    moved.set(from, to);
    plain.now.delete(from);
  }
  const flat = flatAliases(moved, isThere);
  return {
    ...(flat.size > 0 && { movedNotes: sorted(flat) }),
    ...(plain.now.size > 0 && { plainNotes: sorted(plain.now) }),
  };
}

type Survivors = NoteHistoryInput["survivors"];

/** The note that a vanished one became: where at least seven in ten of its records that are left stand by now, and did not before. */
function successors(survivors: Survivors, isOpen: (path: string) => boolean): Map<string, string> {
  const isCategory = ([, { kind }]: Survivors[number]): boolean => kind === "category";
  // Notes share categories, so these only tell where nothing else does.
  const tallies = new Map([
    ...tally(survivors.filter(isCategory), isOpen),
    ...tally(
      survivors.filter((each) => !isCategory(each)),
      isOpen,
    ),
  ]);
  const found = new Map<string, string>();
  for (const [path, { all, byNote }] of tallies) {
    const most = Math.max(0, ...byNote.values());
    const [best, ...others] = [...byNote.keys()].filter((note) => byNote.get(note) === most);
    if (best !== undefined && others.length === 0 && most * 10 >= all * ENOUGH_OF_TEN) found.set(path, best);
  }
  return found;
}

interface Tally {
  all: number;
  byNote: Map<string, number>;
}

/** Of the records that stood in each vanished note, how many there are, and how many came to each note. */
function tally(survivors: Survivors, isOpen: (path: string) => boolean): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const [before, now] of survivors) {
    for (const path of new Set([...before.notes, ...before.formerNotes])) {
      if (!isOpen(path)) continue;
      const { all, byNote } = tallies.get(path) ?? { all: 0, byNote: new Map<string, number>() };
      const shared = before.notes.includes(path) ? before.notes : [];
      for (const note of now.notes) if (!shared.includes(note)) byNote.set(note, (byNote.get(note) ?? 0) + 1);
      tallies.set(path, { all: all + 1, byNote });
    }
  }
  return tallies;
}

function sorted<Value>(entries: Iterable<[string, Value]>): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
