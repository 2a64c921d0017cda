import { createHash } from "node:crypto";
import { deckNameKey } from "./deck-name.ts";
import type { Deck, DeckNote } from "./deck-note.ts";
import { IdWindow } from "./id-window.ts";
import { cardPositions, type NoteType } from "./note-type.ts";

/** Values for the columns of `notes` that differ from note to note. */
interface NoteRow {
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
interface CardRow {
  id: number;
  nid: number;
  did: number;
  ord: number;
  mod: number;
  due: number;
}

/** What stands in a collection. Rows are sorted by id, the order in which SQLite takes them fastest. */
export interface CollectionRows {
  notes: NoteRow[];
  cards: CardRow[];
  /** Ids of the decks by name, the root first. */
  decks: Map<string, number>;
  noteTypes: NoteType[];
}

/** Every collection has a deck of this name and id. */
const defaultDeck = { name: "Default", id: 1 };

/** Numbers a deck's notes, cards and subdecks. Ids depend on guids and names, so that a note keeps them between exports. */
export function collectionRows(deck: Deck): CollectionRows {
  const ids = { notes: new IdWindow(), cards: new IdWindow(), decks: new IdWindow() };
  const noteTypes = new Map<number, NoteType>();
  const decks = new Map<string, number>();
  const deckIds = new Map([[deckNameKey(defaultDeck.name), defaultDeck.id]]);
  const notes: NoteRow[] = [];
  const cards: CardRow[] = [];

  deckId(deck.name);
  for (const [index, note] of deck.notes.entries()) {
    noteTypes.set(note.noteType.id, note.noteType);
    const row = noteRow(note, ids.notes.take(note.guid));
    notes.push(row);
    for (const ord of cardPositions(note.noteType, note.fields)) {
      const id = ids.cards.take(`${note.guid} ${ord}`);
      cards.push({ id, nid: row.id, did: deckId(note.deck), ord, mod: note.modified, due: index + 1 });
    }
  }
  return { notes: notes.sort(byId), cards: cards.sort(byId), decks, noteTypes: [...noteTypes.values()] };

  function deckId(name: string): number {
    const key = deckNameKey(name);
    const known = deckIds.get(key);
    if (known !== undefined) return known;
    const id = ids.decks.take(key);
    deckIds.set(key, id);
    decks.set(name, id);
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
    csum: createHash("sha1").update(note.key).digest().readUInt32BE(0),
  };
}

function byId(a: { id: number }, b: { id: number }): number {
  return a.id - b.id;
}
