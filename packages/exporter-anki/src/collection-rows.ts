import { hash } from "node:crypto";
import { deckNameKey } from "./deck-name.ts";
import type { DeckNote } from "./deck-note.ts";
import { IdWindow } from "./id-window.ts";
import { cardPositions, type NoteType } from "./note-type.ts";

/** Values for the columns of `notes` that differ from note to note. */
export interface NoteRow {
  id: number;
  guid: string;
  mid: number;
  mod: number;
  tags: string;
  flds: string;
  sfld: string;
  csum: number;
}

/** Values for the columns of `cards` that differ from card to card: all are new, `due` is the place in the deck. */
export interface CardRow {
  id: number;
  nid: number;
  did: number;
  ord: number;
  mod: number;
  due: number;
}

/** Every collection has a deck of this name and id. */
const defaultDeck = { name: "Default", id: 1 };

/**
 * Numbers notes, cards and subdecks one after the other, and keeps no row. Ids depend on guids and names, so that a note keeps them
 * between exports.
 */
export class CollectionRows {
  /** Ids of the decks by name, the root first. */
  readonly decks: Map<string, number> = new Map();
  readonly noteTypes: Map<number, NoteType> = new Map();
  readonly #ids = { notes: new IdWindow(), cards: new IdWindow(), decks: new IdWindow() };
  readonly #deckIds = new Map([[deckNameKey(defaultDeck.name), defaultDeck.id]]);
  #count = 0;

  constructor(rootDeck: string) {
    this.#deckId(rootDeck);
  }

  /** The rows of the next note. */
  add(note: DeckNote): { row: NoteRow; cards: CardRow[] } {
    this.noteTypes.set(note.noteType.id, note.noteType);
    this.#count += 1;
    const row = noteRow(note, this.#ids.notes.take(note.guid));
    const cards = cardPositions(note.noteType, note.fields).map((ord) => ({
      id: this.#ids.cards.take(`${note.guid} ${ord}`),
      nid: row.id,
      did: this.#deckId(note.deck),
      ord,
      mod: note.modified,
      due: this.#count,
    }));
    return { row, cards };
  }

  #deckId(name: string): number {
    const key = deckNameKey(name);
    const known = this.#deckIds.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.decks.take(key);
    this.#deckIds.set(key, id);
    this.decks.set(name, id);
    return id;
  }
}

function noteRow(note: DeckNote, id: number): NoteRow {
  return {
    id,
    guid: note.guid,
    mid: note.noteType.id,
    mod: note.modified,
    // Anki finds a tag by the spaces around it.
    tags: note.tags.length === 0 ? "" : ` ${note.tags.join(" ")} `,
    flds: note.fields.join("\u001f"),
    sfld: note.sortText,
    csum: hash("sha1", note.key, "buffer").readUInt32BE(0),
  };
}
