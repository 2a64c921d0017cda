import type { DatabaseSync } from "node:sqlite";
import type { CardRow, NoteRow } from "./collection-rows.ts";

/** Rows on their way into a collection. */
export interface StagedRows {
  insert(rows: { row: NoteRow; cards: readonly CardRow[] }): void;
  /** Moves them into the collection's own tables, sorted by id. */
  move(): void;
}

/**
 * Takes rows in any order into a second file. Ids are as good as random: written straight into their table they would be written all
 * over it, and all of them in memory would be too much. SQLite sorts them on the disk.
 */
export function stagedRows(database: DatabaseSync, path: string, pragmas: string): StagedRows {
  database.prepare("ATTACH ? AS staged").run(path);
  database.exec(pragmas.replaceAll("PRAGMA ", "PRAGMA staged."));
  database.exec("CREATE TABLE staged.note (id, guid, mid, mod, tags, flds, sfld, csum);");
  database.exec("CREATE TABLE staged.card (id, nid, did, ord, mod, due);");
  const insertNote = database.prepare("INSERT INTO staged.note VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  const insertCard = database.prepare("INSERT INTO staged.card VALUES (?, ?, ?, ?, ?, ?)");
  return {
    insert({ cards, row: { csum, flds, guid, id, mid, mod, sfld, tags } }) {
      insertNote.run(id, guid, mid, mod, tags, flds, sfld, csum);
      for (const { did, due, id: card, mod: cardMod, nid, ord } of cards) insertCard.run(card, nid, did, ord, cardMod, due);
    },
    move() {
      database.exec(`
INSERT INTO notes SELECT id, guid, mid, mod, -1, tags, flds, sfld, csum, 0, '' FROM staged.note ORDER BY id;
INSERT INTO cards SELECT id, nid, did, ord, mod, -1, 0, 0, due, 0, 0, 0, 0, 0, 0, 0, 0, '' FROM staged.card ORDER BY id;`);
    },
  };
}
