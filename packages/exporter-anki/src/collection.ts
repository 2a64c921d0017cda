import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { deckJson, noteTypeJson } from "./collection-json.ts";
import { type CollectionRows, collectionRows } from "./collection-rows.ts";
import { collectionConfig, deckOptions, schema11, schema11Indexes, schemaVersion } from "./collection-schema.ts";
import type { Deck } from "./deck-note.ts";

/** Where SQLite notes the version of the library that wrote last, and what stands there instead (sqlite.org/fileformat.html). */
const writerVersion = { offset: 96, value: 3_045_000 };

/** The bytes of an Anki collection in schema 11 that holds a deck. Equal decks give equal bytes. */
export function collectionBytes(deck: Deck): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "notewright-anki-"));
  try {
    const file = join(folder, "collection.anki21");
    writeDatabase(file, deck);
    const bytes = readFileSync(file);
    bytes.writeUInt32BE(writerVersion.value, writerVersion.offset);
    return bytes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeDatabase(file: string, deck: Deck): void {
  const rows = collectionRows(deck);
  const database = new DatabaseSync(file);
  try {
    database.exec("PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;");
    database.exec(`BEGIN; ${schema11}`);
    insertCollection(database, deck, rows);
    insertRows(database, rows);
    database.exec(`${schema11Indexes} COMMIT; VACUUM;`);
  } finally {
    database.close();
  }
}

function insertCollection(
  database: DatabaseSync,
  { name, description, modified }: Deck,
  { decks, noteTypes }: CollectionRows,
): void {
  const deckRows = [deckJson(1, "Default", "", 0)];
  for (const [deckName, id] of decks) deckRows.push(deckJson(id, deckName, deckName === name ? description : "", modified));
  const milliseconds = modified * 1000;
  database
    .prepare("INSERT INTO col VALUES (1, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ?, '{}')")
    .run(
      modified,
      milliseconds,
      milliseconds,
      schemaVersion,
      JSON.stringify(collectionConfig),
      JSON.stringify(jsonById(noteTypes.map(noteTypeJson))),
      JSON.stringify(jsonById(deckRows)),
      JSON.stringify(deckOptions),
    );
}

function insertRows(database: DatabaseSync, { notes, cards }: CollectionRows): void {
  const insertNote = database.prepare("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
  for (const { id, guid, mid, mod, tags, flds, sfld, csum } of notes) {
    insertNote.run(id, guid, mid, mod, tags, flds, sfld, csum);
  }
  const insertCard = database.prepare("INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')");
  for (const { id, nid, did, ord, mod, due } of cards) insertCard.run(id, nid, did, ord, mod, due);
}

function jsonById(rows: readonly Record<string, unknown>[]): Record<string, unknown> {
  return Object.fromEntries(rows.map((row) => [String(row["id"]), row]));
}
