import type { DatabaseSync } from "node:sqlite";
import type { NoteRow } from "./collection-rows.ts";

/** Rows on their way into a collection. */
export interface StagedRows {
  insert(row: NoteRow): void;
  /** Moves them into the collection's own tables, sorted by id, each note with its cards. */
  move(): void;
}

/**
 * Takes rows in any order into a second file. Ids are as good as random: written straight into their table, rows would go all over it, and
 * all of them in memory would be too much. SQLite sorts them on the disk.
 */
export function stagedRows(database: DatabaseSync, path: string): StagedRows {
  database.prepare("ATTACH ? AS staged").run(path);
  database.exec(`
PRAGMA staged.journal_mode = MEMORY; PRAGMA staged.synchronous = OFF; PRAGMA staged.cache_size = -2048;
CREATE TABLE staged.note (id, guid, mid, mod, tags, flds, sfld, csum);
CREATE TABLE staged.card (id, nid, did, ord, mod, due);`);
  const insertNote = database.prepare("INSERT INTO staged.note VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  const insertCard = database.prepare("INSERT INTO staged.card VALUES (?, ?, ?, ?, ?, ?)");
  return {
    insert({ csum, did, due, flds, guid, id, mid, mod, ords, sfld, tags }) {
      insertNote.run(id, guid, mid, mod, tags, flds, sfld, csum);
      for (const ord of ords) insertCard.run(id + ord, id, did, ord, mod, due);
    },
    move() {
      database.exec(`
INSERT INTO notes SELECT id, guid, mid, mod, -1, tags, flds, sfld, csum, 0, '' FROM staged.note ORDER BY id;
INSERT INTO cards SELECT id, nid, did, ord, mod, -1, 0, 0, due, 0, 0, 0, 0, 0, 0, 0, 0, '' FROM staged.card ORDER BY id;`);
    },
  };
}
