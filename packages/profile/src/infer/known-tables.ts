import type { NoteShape, TableShape } from "./note-shape.ts";

/** So many notes with one heading are of one template. */
const MANY_NOTES = 3;

/** What the tables of a vault have in common. */
export class KnownTables {
  readonly #heads: Map<string, number> = new Map();
  readonly #names: Map<string, number> = new Map();
  /** In how many notes a heading stands above tables. */
  readonly #headings: Map<string, number> = new Map();

  constructor(shapes: readonly NoteShape[]) {
    const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const { headings, tables } of shapes) {
      for (const table of tables) {
        add(this.#heads, headsOf(table));
        for (const name of new Set(table.columns[0]?.cells)) add(this.#names, name);
      }
      for (const name of new Set(tables.map(({ under }) => headings[under]?.name ?? ""))) add(this.#headings, name);
    }
  }

  /** Whether other tables have the same columns. */
  isUsual(table: TableShape): boolean {
    return (this.#heads.get(headsOf(table)) ?? 0) > 1;
  }

  /** Whether most names of a table come back in others: they are said of one thing after the other. */
  areFields({ columns }: TableShape): boolean {
    const names = columns[0]?.cells ?? [];
    return names.filter((name) => (this.#names.get(name) ?? 0) > 1).length * 2 > names.length;
  }

  /** Whether many notes have a table below a heading of this name. */
  isPart({ headings }: NoteShape, { under }: TableShape): boolean {
    return (this.#headings.get(headings[under]?.name ?? "") ?? 0) >= MANY_NOTES;
  }
}

/** The heads of all columns, to compare them. */
export function headsOf({ columns }: TableShape): string {
  return JSON.stringify(columns.map(({ head }) => head.toLowerCase()));
}
