import type { LedgerRecord } from "@notewright/schema";
import type { BodyWords } from "./body-words.ts";

/** Kinds of records whose ids live on. */
export type RecordKind = LedgerRecord["kind"];

/** What is needed to know a record again under another id. */
export interface HistoryRecord {
  id: string;
  kind: RecordKind;
  /** See the ledger's schema; undefined for a record that was there at the last full run. */
  state?: "gone" | "new";
  /** The id that the vault itself gave it. */
  pin?: string;
  name: string;
  /** Its other names. */
  names: readonly string[];
  /** Id of its category. */
  category: string | null;
  icon: string | null;
  /** Paths of the notes it stands in, sorted. */
  notes: readonly string[];
  words: BodyWords;
  /** Oldest first. */
  formerIds: readonly string[];
  /** Paths of notes it stood in before, oldest first. */
  formerNotes: readonly string[];
}
