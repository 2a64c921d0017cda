import type { NoteType } from "./note-type.ts";

/** A note of a deck, ready to be written: everything but the numbers of its rows. */
export interface DeckNote {
  noteType: NoteType;
  guid: string;
  /** Plain text of the first field, the key. */
  key: string;
  /** Plain text of the field that the browser sorts by. */
  sortText: string;
  /** HTML of the fields, in the order of the note type. */
  fields: readonly string[];
  tags: readonly string[];
  /** Full name of the deck that its cards go to. */
  deck: string;
  /** Seconds. Anki updates a note only if this is newer than what it has. */
  modified: number;
}

/** A deck with its subdecks. */
export interface Deck {
  name: string;
  /** HTML, shown on the deck's page. */
  description: string;
  /** Taken one at a time, and only once. */
  notes: Iterable<DeckNote>;
  /** Seconds. */
  modified: number;
}
