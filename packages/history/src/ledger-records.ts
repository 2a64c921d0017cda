import type { Ledger, LedgerRecord } from "@notewright/schema";
import { joinWords, splitWords } from "./body-words.ts";
import type { HistoryRecord } from "./history-record.ts";

/** The records of a ledger by id. */
export function ledgerRecords(ledger: Ledger | null): Map<string, HistoryRecord> {
  return new Map(
    Object.entries(ledger?.records ?? {}).map(
      ([id, { category, formerIds, formerNotes = [], icon, kind, name, names, notes, pin, state, words }]) => [
        id,
        {
          id,
          kind,
          ...(state !== undefined && { state }),
          ...(pin !== undefined && { pin }),
          name,
          names,
          category,
          icon,
          notes,
          words: splitWords(words),
          formerIds,
          formerNotes,
        },
      ],
    ),
  );
}

/** A record as the ledger keeps it; keys of `kept` that are not known stay. */
export function toLedgerRecord(record: HistoryRecord, kept: LedgerRecord | undefined): LedgerRecord {
  const { category, formerIds, formerNotes, icon, kind, name, names, notes, pin, state, words } = record;
  const known: LedgerRecord = {
    kind,
    ...(state !== undefined && { state }),
    ...(pin !== undefined && { pin }),
    name,
    names: [...names],
    category,
    icon,
    notes: [...notes],
    words: joinWords(words),
    formerIds: [...formerIds],
    ...(formerNotes.length > 0 && { formerNotes: [...formerNotes] }),
  };
  const foreign = Object.entries(kept ?? {}).filter(([key]) => !KNOWN.has(key));
  // In this order, so that the same record is always the same bytes.
  return { ...known, ...Object.fromEntries(foreign) };
}

const KNOWN: ReadonlySet<string> = new Set([
  "kind",
  "state",
  "pin",
  "name",
  "names",
  "category",
  "icon",
  "notes",
  "words",
  "formerIds",
  "formerNotes",
]);
