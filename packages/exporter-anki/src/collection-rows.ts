import { hash } from "node:crypto";
import { deckNameKey } from "./deck-name.ts";
import type { DeckNote } from "./deck-note.ts";
import { IdWindow } from "./id-window.ts";
import { cardPositions, type NoteType } from "./note-type.ts";

/** A note as the collection has it, with what its cards are made of. */
export interface NoteRow {
  id: number;
  guid: string;
  mid: number;
  mod: number;
  tags: string;
  flds: string;
  sfld: string;
  csum: number;
  /** Deck of its cards. */
  did: number;
  /** Its place in the deck, in which order new cards are shown. */
  due: number;
  /** Positions of the templates that make a card of it; with the note's id they give the card's. */
  ords: number[];
}

/** Every collection has a deck of this name and id. */
const defaultDeck = { name: "Default", id: 1 };

/**
 * Numbers notes and subdecks one after the other, and keeps no row. Ids depend on guids and names, so that a note keeps them between
 * exports.
 */
export class CollectionRows {
  /** Ids of the decks by name, the root first. */
  readonly decks: Map<string, number> = new Map();
  readonly noteTypes: Map<number, NoteType> = new Map();
  readonly #ids = { notes: new IdWindow(), decks: new IdWindow() };
  readonly #deckIds = new Map([[deckNameKey(defaultDeck.name), defaultDeck.id]]);
  #count = 0;

  constructor(rootDeck: string) {
    this.#deckId(rootDeck);
  }

  /** The row of the next note. */
  add({ deck, fields, guid, key, modified, noteType, sortText, tags }: DeckNote): NoteRow {
    this.noteTypes.set(noteType.id, noteType);
    this.#count += 1;
    return {
      id: this.#ids.notes.take(guid),
      guid,
      mid: noteType.id,
      mod: modified,
      // Anki finds a tag by the spaces around it.
      tags: tags.length === 0 ? "" : ` ${tags.join(" ")} `,
      flds: fields.join("\u001f"),
      sfld: sortText,
      csum: Number.parseInt(hash("sha1", key, "hex").slice(0, 8), 16),
      did: this.#deckId(deck),
      due: this.#count,
      ords: cardPositions(noteType, fields),
    };
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
