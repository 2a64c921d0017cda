import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { unzipSync } from "fflate";

/** Throws unless two packages hold the same notes, with equal guids, fields and tags, and equally many cards. */
export function refuseOtherContent(one: string, other: string, folder: string): void {
  const [first, second] = [one, other].map((path) => contentOf(path, folder));
  if (first !== second) throw new Error(`The decks differ: ${first}, and ${second}`);
}

function contentOf(path: string, folder: string): string {
  const members = unzipSync(readFileSync(path), { filter: ({ name }) => /^collection\.anki21?$/.test(name) });
  const file = join(folder, "compared.db");
  writeFileSync(file, Object.values(members)[0] as Uint8Array);
  const database = new DatabaseSync(file, { readOnly: true });
  const hash = createHash("sha256");
  let notes = 0;
  for (const row of database.prepare("SELECT guid, flds, trim(tags) AS tags, sfld FROM notes ORDER BY guid").iterate()) {
    hash.update(JSON.stringify(Object.values(row)));
    notes++;
  }
  const cards = database.prepare("SELECT count(*) AS count FROM cards").get()?.["count"];
  database.close();
  rmSync(file);
  return `${notes} notes with ${cards} cards, ${hash.digest("hex")}`;
}
