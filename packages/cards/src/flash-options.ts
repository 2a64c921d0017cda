import type { Catalogue, Finding } from "@notewright/schema";
import type { Root } from "mdast";
import { type CardKind, cardKinds } from "./flash-note.ts";

/** What flash notes are chosen from. */
export interface FlashInput {
  catalogue: Catalogue;
  /** Parsed content of an entry or section by id. */
  content(id: string): Root;
  /** Findings by the id of the record they stand in. */
  findings: ReadonlyMap<string, readonly Finding[]>;
}

/** What is wanted of them. */
export interface FlashOptions {
  cards: readonly CardKind[];
  /** Whether text with an open error is asked too. */
  includeFlagged: boolean;
  /** Keys of notes that learners already have: these are kept, whatever was found since. */
  shipped: ReadonlySet<string>;
  /** Numbers of gaps by key of the note, then of the gap, from an earlier export. Gaps that it lacks get the next ones, in order. */
  clozeNumbers: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Every card that has sound material. */
export const defaultFlashOptions: FlashOptions = {
  cards: cardKinds,
  includeFlagged: false,
  shipped: new Set(),
  clozeNumbers: new Map(),
};
