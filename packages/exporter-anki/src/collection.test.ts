import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { buffer } from "node:stream/consumers";
import { expect, test, vi } from "vitest";
import { collectionFile } from "./collection.ts";
import type { Deck, DeckNote } from "./deck-note.ts";
import { type EntryFieldName, entryFieldNames, entryNoteType } from "./entry-note-type.ts";
import type { NoteType } from "./note-type.ts";

function withField(fields: readonly string[], name: EntryFieldName, text: string): string[] {
  return fields.with(entryFieldNames.indexOf(name), text);
}

function note(key: string, parts: Partial<DeckNote>): DeckNote {
  const fields = withField(
    withField(
      withField(
        entryFieldNames.map(() => ""),
        "Key",
        key,
      ),
      "Name",
      key,
    ),
    "Description",
    "<p>Text</p>",
  );
  const modified = 1_600_000_000;
  return {
    noteType: entryNoteType,
    guid: `guid-${key}`,
    key,
    sortText: key,
    fields,
    tags: [],
    deck: "Root",
    modified,
    ...parts,
  };
}

function deck(...notes: DeckNote[]): Deck {
  return { name: "Root", description: "What it is", notes, modified: 1_600_000_000 };
}

async function collectionBytes(from: Deck): Promise<Uint8Array> {
  const { chunks, close, size } = collectionFile(from);
  try {
    const bytes = await buffer(chunks);
    expect(bytes).toHaveLength(size);
    return bytes;
  } finally {
    close();
  }
}

function query(bytes: Uint8Array, sql: string): Record<string, unknown>[] {
  const folder = mkdtempSync(join(tmpdir(), "notewright-collection-test-"));
  try {
    const file = join(folder, "collection.anki21");
    writeFileSync(file, bytes);
    const database = new DatabaseSync(file, { readOnly: true });
    const rows = database.prepare(sql).all();
    database.close();
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("the checksum is the start of the key's SHA-1, whatever its HTML", async () => {
  const bytes = await collectionBytes(
    deck(note("a&b", { fields: ["a&amp;b", ...note("", {}).fields.slice(1)], sortText: "A & B" })),
  );
  // printf 'a&b' | sha1sum
  expect(query(bytes, "SELECT sfld, printf('%08x', csum) AS csum, tags FROM notes")).toEqual([
    { sfld: "A & B", csum: "9cea8e74", tags: "" },
  ]);
});

test("a note has a card for each template whose field is filled, all new and at the note's place", async () => {
  const fields = withField(note("b", {}).fields, "Icon", '<img src="b.svg">');
  const bytes = await collectionBytes(deck(note("a", {}), note("b", { fields, tags: ["x", "y"], deck: "Root::Sub" })));
  const cards = "SELECT guid, tags, ord, due, type, queue FROM cards JOIN notes ON notes.id = nid ORDER BY due, ord";
  expect(query(bytes, cards)).toEqual([
    { guid: "guid-a", tags: "", ord: 0, due: 1, type: 0, queue: 0 },
    { guid: "guid-b", tags: " x y ", ord: 0, due: 2, type: 0, queue: 0 },
    { guid: "guid-b", tags: " x y ", ord: 2, due: 2, type: 0, queue: 0 },
  ]);
});

test("decks whose names differ in case are one, as in Anki", async () => {
  const bytes = await collectionBytes(deck(note("a", { deck: "Root::Compute" }), note("b", { deck: "Root::COMPUTE" })));
  const [row] = query(bytes, "SELECT decks FROM col");
  const decks = Object.values(JSON.parse(String(row?.["decks"])) as Record<string, { name: string; desc: string }>);
  expect(decks.map(({ name, desc }) => [name, desc]).toSorted()).toEqual([
    ["Default", ""],
    ["Root", "What it is"],
    ["Root::Compute", ""],
  ]);
});

test("equal decks give equal bytes, whichever version of SQLite writes them", async () => {
  const field = (name: string, id: number) => ({ name, id });
  const fields = [field("Key", 1), field("Text", 2)];
  const templates = [{ name: "Card", id: 3, requires: "Text", front: "{{Text}}", back: "{{Key}}" }];
  const noteType: NoteType = { id: 4, name: "T", kind: "standard", modified: 5, sortField: 0, fields, templates, css: "" };
  const notes = Array.from({ length: 3000 }, (_, index) =>
    note(`k${index}`, { noteType, fields: [`k${index}`, `text ${index % 7}`.repeat(index % 90)] }),
  );
  const bytes = await collectionBytes(deck(...notes));
  expect(Buffer.compare(bytes, await collectionBytes(deck(...notes)))).toBe(0);
  expect(Buffer.from(bytes).readUInt32BE(96)).toBe(3_045_000);
  // Seen on Node 22.23.3 with SQLite 3.51.3 and on Node 24.21.0 with SQLite 3.53.4.
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(
    "471412a3294edf00deafb300233e7d2934d4df25733d04e62d01b82dd034efd0",
  );
});

test("nothing stays in the temporary folder", async () => {
  const folder = mkdtempSync(join(tmpdir(), "notewright-collection-test-"));
  for (const name of ["TMPDIR", "TEMP", "TMP"]) vi.stubEnv(name, folder);
  try {
    await collectionBytes(deck(note("a", {})));
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  }
});
