import { closeSync, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { deckJson, noteTypeJson } from "./collection-json.ts";
import { CollectionRows } from "./collection-rows.ts";
import { collectionConfig, deckOptions, schema11, schema11Indexes, schemaVersion } from "./collection-schema.ts";
import type { Deck } from "./deck-note.ts";
import { stagedRows } from "./staged-rows.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import type { SizedChunks } from "./zip-archive.ts";

/** Where SQLite notes the version of the library that wrote last, and what stands there instead (sqlite.org/fileformat.html). */
const writerVersion = { offset: 96, value: 3_045_000 };

/** Without regard for a crash, after which nobody would look at the file. Node does not allow `journal_mode = OFF`, and ignores it. */
const SETTINGS = `
PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA cache_size = -16384;
PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;`;

/** An Anki collection on the disk, in a file without a name. */
export interface CollectionFile extends SizedChunks {
  /** Gives the file back to the system. */
  close(): void;
}

/** Writes a deck as a collection in schema 11. Equal decks give equal bytes, whichever version of SQLite writes them. */
export function collectionFile(deck: Deck): CollectionFile {
  const folder = temporaryFolder();
  const path = join(folder.path, "collection.anki21");
  const file = openSync(path, "w+");
  const close = (): void => {
    closeSync(file);
    folder.remove();
  };
  try {
    const database = new DatabaseSync(path);
    try {
      database.exec(SETTINGS);
      const staged = stagedRows(database, join(folder.path, "staged"));
      folder.unlink();
      const rows = new CollectionRows(deck.name);
      database.exec("BEGIN;");
      for (const note of deck.notes) staged.insert(rows.add(note));
      database.exec(schema11);
      insertCollection(database, deck, rows);
      staged.move();
      database.exec(`${schema11Indexes} COMMIT;`);
    } finally {
      database.close();
    }
    const version = Buffer.alloc(4);
    version.writeUInt32BE(writerVersion.value);
    writeSync(file, version, 0, version.length, writerVersion.offset);
  } catch (error) {
    close();
    throw error;
  }
  return { size: fstatSync(file).size, chunks: chunksOf(file), close };
}

const CHUNK = 2 ** 20;

async function* chunksOf(file: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; ; ) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const count = readSync(file, chunk, 0, CHUNK, at);
    if (count === 0) return;
    at += count;
    yield chunk.subarray(0, count);
  }
}

function insertCollection(
  database: DatabaseSync,
  { description, modified, name }: Deck,
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
      JSON.stringify(jsonById([...noteTypes.values()].map(noteTypeJson))),
      JSON.stringify(jsonById(deckRows)),
      JSON.stringify(deckOptions),
    );
}

function jsonById(rows: readonly Record<string, unknown>[]): Record<string, unknown> {
  return Object.fromEntries(rows.map((row) => [String(row["id"]), row]));
}
