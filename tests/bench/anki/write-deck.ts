// Makes a deck of rendered fields with notewright: one note a line, read as it is written. Prints its peak memory in kB.
// usage: write-deck.ts ROWS.jsonl DECK.apkg [legacy|latest]
import { closeSync, createWriteStream, openSync, readSync } from "node:fs";
import { argv, resourceUsage } from "node:process";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Deck, DeckNote } from "../../../packages/exporter-anki/src/deck-note.ts";
import { entryNoteType } from "../../../packages/exporter-anki/src/entry-note-type.ts";
import { guidFor } from "../../../packages/exporter-anki/src/guid.ts";
import { type PackageForm, packageChunks } from "../../../packages/exporter-anki/src/package.ts";
import type { DeckRow } from "./deck-rows.ts";

const [, , rows = "", out = "", form = "legacy"] = argv;
const modified = 1_600_000_000;

function* notes(): Generator<DeckNote> {
  for (const line of lines(rows)) {
    const { fields, key, name, tags } = JSON.parse(line) as DeckRow;
    const guid = guidFor("notewright", key);
    yield { noteType: entryNoteType, guid, key, sortText: name, fields, tags, deck: "Bench", modified };
  }
}

/** As they are wanted, so that only some are in memory. */
function* lines(path: string): Generator<string> {
  const file = openSync(path, "r");
  const block = Buffer.alloc(2 ** 18);
  const decoder = new TextDecoder();
  let rest = "";
  for (let count = -1; count !== 0; ) {
    count = readSync(file, block);
    const parts = (rest + decoder.decode(block.subarray(0, count), { stream: true })).split("\n");
    rest = parts.pop() as string;
    yield* parts;
  }
  closeSync(file);
}

const deck: Deck = { name: "Bench", description: "", notes: notes(), modified };
await pipeline(Readable.from(packageChunks(deck, new Map(), form as PackageForm)), createWriteStream(out));
console.log(resourceUsage().maxRSS);
