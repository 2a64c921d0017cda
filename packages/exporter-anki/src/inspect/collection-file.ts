import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { UserError } from "@notewright/diagnostics";
import { temporaryFolder } from "../temporary-folder.ts";
import { templateConfig } from "./template-config.ts";
import type { TemplateSides } from "./template-text.ts";

/** A note type of a collection. */
export interface InspectedNoteType {
  id: number;
  name: string;
  fields: string[];
  templates: string[];
}

interface InspectedNote {
  id: number;
  guid: string;
  noteType: number;
  tags: string[];
  fields: string[];
}

interface InspectedCard {
  id: number;
  note: number;
  deck: number;
  /** Position of its template; of clozes the number, from 0. */
  position: number;
}

/** What stands in a collection, whichever its schema. */
export interface InspectedCollection {
  noteTypes: InspectedNoteType[];
  /** The sides of the templates, by the id of their note type. */
  sides: Map<number, TemplateSides[]>;
  decks: Map<number, string>;
  notes: InspectedNote[];
  cards: InspectedCard[];
}

type Row = Record<string, unknown>;

/** Reads the SQLite file of a package: schema 11, which has note types and decks as JSON, and the tables of the later ones. */
export function readCollection(bytes: Uint8Array, file: string): InspectedCollection {
  const folder = temporaryFolder();
  try {
    const path = join(folder.path, "collection");
    writeFileSync(path, withoutCollation(bytes));
    const database = new DatabaseSync(path, { readOnly: true });
    try {
      const all = (sql: string): Row[] => database.prepare(sql).all() as Row[];
      refuseOtherThanTables(all);
      return contentOf(all);
    } finally {
      database.close();
    }
  } catch (error) {
    throw new UserError(`${file} is damaged: its collection cannot be read. Make or download it anew.`, { cause: error });
  } finally {
    folder.remove();
  }
}

/** A view or a computed column may be a question that has no end. */
function refuseOtherThanTables(all: (sql: string) => Row[]): void {
  for (const { name, rootpage, type } of all(`SELECT name, type, rootpage FROM sqlite_master WHERE name IN (${OPENED})`)) {
    const isTable = type === "table" && rootpage !== 0;
    const isComputed = isTable && all(`SELECT 1 FROM pragma_table_xinfo('${name}') WHERE hidden > 0`).length > 0;
    if (!isTable || isComputed) throw new Error(`${name} is no plain table`);
  }
}

const OPENED = "'col', 'notes', 'cards', 'notetypes', 'fields', 'templates', 'decks'";

/**
 * A database without Anki's own collation: Node's SQLite cannot be given it, and then reads no table whose columns have it. The name that
 * takes its place has as many letters. A note that quotes the clause is read with the other name; nothing depends on that.
 */
function withoutCollation(bytes: Uint8Array): Uint8Array {
  const own = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = own.indexOf(THEIRS); at !== -1; at = own.indexOf(THEIRS, at)) own.write(OURS, at, "latin1");
  return own;
}

const THEIRS = "COLLATE unicase";
const OURS = "COLLATE BINARY ";

function contentOf(all: (sql: string) => Row[]): InspectedCollection {
  const hasTables = all("SELECT name FROM sqlite_master WHERE name = 'notetypes'").length > 0;
  return {
    ...(hasTables ? fromTables(all) : fromJson(all)),
    notes: all("SELECT id, guid, mid, tags, flds FROM notes").map(({ flds, guid, id, mid, tags }) => ({
      id: Number(id),
      guid: String(guid),
      noteType: Number(mid),
      tags: String(tags).split(" ").filter(Boolean),
      fields: String(flds).split("\u001f"),
    })),
    cards: all("SELECT id, nid, did, ord FROM cards").map(({ did, id, nid, ord }) => ({
      id: Number(id),
      note: Number(nid),
      deck: Number(did),
      position: Number(ord),
    })),
  };
}

function fromJson(all: (sql: string) => Row[]): Pick<InspectedCollection, "decks" | "noteTypes" | "sides"> {
  const [row] = all("SELECT models, decks FROM col");
  const models = JSON.parse(String(row?.["models"])) as Record<string, { name: string; flds: Row[]; tmpls: Row[] }>;
  const decks = JSON.parse(String(row?.["decks"])) as Record<string, { name: string }>;
  const names = (rows: Row[]): string[] => rows.map(({ name }) => String(name));
  return {
    noteTypes: Object.entries(models).map(([id, { flds, name, tmpls }]) => ({
      id: Number(id),
      name,
      fields: names(flds),
      templates: names(tmpls),
    })),
    sides: new Map(
      Object.entries(models).map(([id, { tmpls }]) => [
        Number(id),
        tmpls.map(({ afmt, qfmt }) => ({ front: String(qfmt ?? ""), back: String(afmt ?? "") })),
      ]),
    ),
    decks: new Map(Object.entries(decks).map(([id, { name }]) => [Number(id), name])),
  };
}

function fromTables(all: (sql: string) => Row[]): Pick<InspectedCollection, "decks" | "noteTypes" | "sides"> {
  const rowsOf = (table: string, column: string): Map<number, Row[]> => {
    const rows = all(`SELECT ntid, ord, ${column} AS value FROM ${table}`).sort((a, b) => Number(a["ord"]) - Number(b["ord"]));
    return Map.groupBy(rows, ({ ntid }) => Number(ntid));
  };
  const namesOf = (table: string): Map<number, string[]> =>
    new Map(Array.from(rowsOf(table, "name"), ([id, group]) => [id, group.map(({ value }) => String(value))]));
  const [fields, templates] = [namesOf("fields"), namesOf("templates")];
  return {
    noteTypes: all("SELECT id, name FROM notetypes").map(({ id, name }) => ({
      id: Number(id),
      name: String(name),
      fields: fields.get(Number(id)) ?? [],
      templates: templates.get(Number(id)) ?? [],
    })),
    sides: new Map(
      Array.from(rowsOf("templates", "config"), ([id, group]) => [id, group.map(({ value }) => templateConfig(value))]),
    ),
    // Levels are parted by a control character there.
    decks: new Map(
      all("SELECT id, name FROM decks").map(({ id, name }) => [Number(id), String(name).replaceAll("\u001f", "::")]),
    ),
  };
}
