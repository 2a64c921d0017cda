import type { Catalogue, Ledger } from "@notewright/schema";
import { flatAliases } from "./flat-aliases.ts";
import { formerIdsOf } from "./former-ids.ts";
import { formerNotesOf } from "./former-notes.ts";
import { heldWith } from "./held-record.ts";
import type { HistoryRecord } from "./history-record.ts";
import { ledgerRecords, toLedgerRecord } from "./ledger-records.ts";
import { matchRecords, type Rename, type Tie } from "./match-records.ts";
import { noteHistory } from "./note-history.ts";
import { recordsOf } from "./records-of.ts";
import { isSameHeading } from "./same-heading.ts";

/** A ledger brought up to date, and what was found out on the way. */
export interface LedgerUpdate {
  ledger: Ledger;
  renamed: Rename[];
  ties: Tie[];
}

/**
 * Brings a ledger up to date with a catalogue: what vanished and came back under another id becomes an alias.
 *
 * `unseen` are the paths of notes that were not looked at and are still there. Their records stay as they are, whatever the
 * catalogue says; and what vanished from other notes may turn up in one of them later.
 */
export function updateLedger(
  ledger: Ledger | null,
  catalogue: Catalogue,
  unseen: ReadonlySet<string> = new Set(),
): LedgerUpdate {
  const known = ledgerRecords(ledger);
  const now = new Map(recordsOf(catalogue).map((record) => [record.id, record]));
  const partial = [...known.values()].some((record) => isHeld(record, unseen));
  const held = new Map(Array.from(known).filter(([, record]) => isHeld(record, unseen)));
  const aliases = new Map(Object.entries(ledger?.aliases ?? {}));
  const isAlive = (id: string): boolean => now.has(id) || held.has(id);
  const current = flatAliases(aliases, isAlive);

  const isNew = ({ id, kind }: HistoryRecord): boolean => {
    const old = known.get(id);
    return old === undefined || old.kind !== kind || old.state === "new";
  };
  const present = [...held.values(), ...[...now.values()].filter(({ id }) => !held.has(id))];
  const fresh = present.filter(isNew);
  const vanished = [...known.values()].filter(({ id }) => !isAlive(id) && !isAlive(current.get(id) ?? id));
  const matching = matchRecords({ vanished, fresh, staying: present.filter((record) => !isNew(record)), categories: current });

  const doubtful = partial ? doubtfulRenames(matching.renamed, known, present, current) : new Set<Rename>();
  const renamed = matching.renamed.filter((rename) => !doubtful.has(rename));
  const kept = new Set(Array.from(doubtful, ({ from }) => from));
  const left = new Set(Array.from(doubtful, ({ to }) => to));

  const records = new Map<string, HistoryRecord>();
  for (const record of vanished) records.set(record.id, kept.has(record.id) ? record : { ...record, state: "gone" });
  for (const { from } of renamed) records.delete(from);
  const settled = new Set(renamed.map(({ to }) => to));
  for (const record of present) {
    if (left.has(record.id)) continue;
    const isOpen = partial && isNew(record) && !settled.has(record.id);
    const { state: _, ...rest } = held.has(record.id) ? heldWith(record, now.get(record.id)) : record;
    records.set(record.id, { ...rest, ...(isOpen && { state: "new" }) });
  }
  for (const { from, to } of renamed) aliases.set(from, to);
  return { ledger: assemble({ ledger, catalogue, unseen, known, records, aliases, renamed }), renamed, ties: matching.ties };
}

/**
 * Renames without any edit that explains them: a heading that stayed the same has another id only because of other notes, and
 * those were not all looked at. Categories come before their entries.
 */
function doubtfulRenames(
  renamed: readonly Rename[],
  known: ReadonlyMap<string, HistoryRecord>,
  present: readonly HistoryRecord[],
  current: ReadonlyMap<string, string>,
): Set<Rename> {
  const byId = new Map(present.map((record) => [record.id, record]));
  const categories = new Map(current);
  const doubtful = new Set<Rename>();
  for (const rename of renamed) {
    const [from, to] = [known.get(rename.from) as HistoryRecord, byId.get(rename.to) as HistoryRecord];
    if (!isSameHeading(from, to, (id) => categories.get(id) ?? id)) continue;
    doubtful.add(rename);
    if (rename.kind === "category") categories.set(rename.from, rename.to);
  }
  return doubtful;
}

function isHeld({ notes, state }: HistoryRecord, unseen: ReadonlySet<string>): boolean {
  return state !== "gone" && notes.some((note) => unseen.has(note));
}

/** What a ledger is put together of. */
interface Parts {
  ledger: Ledger | null;
  catalogue: Catalogue;
  unseen: ReadonlySet<string>;
  /** Records as they were. */
  known: ReadonlyMap<string, HistoryRecord>;
  /** Records by now. */
  records: ReadonlyMap<string, HistoryRecord>;
  aliases: ReadonlyMap<string, string>;
  renamed: readonly Rename[];
}

/** The new ledger, with keys in order and everything foreign of the old one. */
function assemble({ aliases, catalogue, known, ledger: old, records, renamed, unseen }: Parts): Ledger {
  const isAlive = (id: string): boolean => records.has(id) && records.get(id)?.state !== "gone";
  const flat = flatAliases(aliases, isAlive);
  const before = new Map(renamed.map(({ from, to }) => [to, known.get(from) as HistoryRecord]));
  const survivors = Array.from(known.values()).flatMap((record): [HistoryRecord, HistoryRecord][] => {
    const now = records.get(flat.get(record.id) ?? record.id);
    return now === undefined || now.state === "gone" || now.kind !== record.kind ? [] : [[record, now]];
  });
  const formerStates = Map.groupBy(survivors, ([, now]) => now.id);
  const withOrder = Array.from(records, ([id, record]): [string, HistoryRecord] => {
    const renamedFrom = before.get(id);
    const older = renamedFrom === undefined ? [] : [...renamedFrom.formerIds, renamedFrom.id];
    const states = (formerStates.get(id) ?? []).map(([state]) => state);
    return [
      id,
      {
        ...record,
        formerIds: [...older, ...(known.get(id)?.formerIds ?? [])],
        formerNotes: states.length === 0 ? record.formerNotes : formerNotesOf(states, record),
      },
    ];
  });
  const ordered = sorted(withOrder.map(([id, record]) => [id, toLedgerRecord(record, old?.records[id])]));
  const { movedNotes: _, plainNotes: __, ...kept } = old ?? {};
  const notes = noteHistory({ ledger: old, catalogue, unseen, survivors, records: records.values() });
  const ledger: Ledger = { ...kept, version: 1, aliases: sorted(flat), records: ordered, ...notes };
  const formerIds = formerIdsOf(ledger, isAlive);
  for (const [id, record] of Object.entries(ordered)) record.formerIds = formerIds.get(id) ?? [];
  return ledger;
}

function sorted<Value>(entries: Iterable<[string, Value]>): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
