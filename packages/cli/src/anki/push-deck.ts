import { existsSync } from "node:fs";
import { UserError } from "@notewright/diagnostics";
import type { AnkiChanges } from "@notewright/schema";
import { type AskAnki, tooOld } from "./anki-connect.ts";

/** What is to be done in a running Anki besides the import. */
export interface PushPlan {
  /** Decks to be saved before: those that exist and hold what is touched, none below another. */
  backups: string[];
  moves: { key: string; to: string; cards: number[] }[];
  deletions: { key: string; notes: number[] }[];
  /** Keys that find more than one note, of which nobody can tell which is meant: nothing is done to them. */
  unclear: string[];
}

/** Asks Anki what there is to do, and changes nothing. */
export async function planPush(anki: AskAnki, { deck, moved, removed }: AnkiChanges): Promise<PushPlan> {
  const version = await anki("version", {});
  if (version < 6) throw tooOld(`its interface is of version ${version}, and 6 is needed`);
  const existing = await anki("deckNames", {});
  const plan: PushPlan = { backups: [], moves: [], deletions: [], unclear: [] };
  for (const { key, search } of removed) {
    const notes = await anki("findNotes", { query: search });
    if (notes.length > 1) plan.unclear.push(key);
    else if (notes.length === 1) plan.deletions.push({ key, notes });
  }
  for (const { key, search, to } of moved) {
    const cards = await anki("findCards", { query: search });
    if ((await anki("findNotes", { query: search })).length > 1) plan.unclear.push(key);
    else if (cards.length > 0) plan.moves.push({ key, to, cards });
  }
  const touched = new Set([deck, ...moved.flatMap(({ from }) => from), ...removed.map((each) => each.deck)]);
  const there = existing.filter((name) => touched.has(name));
  plan.backups = there.filter((name) => !there.some((above) => name.startsWith(`${above}::`))).sort();
  return plan;
}

/** Saves the decks beside `deckFile`, imports it, and then moves cards and, if `deletes`, deletes notes. Gives the files saved. */
export async function applyPush(anki: AskAnki, deckFile: string, plan: PushPlan, deletes: boolean): Promise<string[]> {
  const saved: string[] = [];
  for (const deck of plan.backups) {
    const path = freeName(deckFile);
    const isSaved = await anki("exportPackage", { deck, path, includeSched: true });
    if (isSaved !== true || !existsSync(path))
      throw new UserError(`Anki did not save the deck "${deck}" as ${path}, so nothing was changed. Can it write there?`);
    saved.push(path);
  }
  if ((await anki("importPackage", { path: deckFile })) !== true)
    throw new UserError(`Anki did not import ${deckFile}. Import it there with File › Import to see why.`);
  for (const [deck, moves] of Map.groupBy(plan.moves, ({ to }) => to))
    await anki("changeDeck", { cards: moves.flatMap(({ cards }) => cards), deck });
  const notes = deletes ? plan.deletions.flatMap((each) => each.notes) : [];
  if (notes.length > 0) await anki("deleteNotes", { notes });
  return saved;
}

/** A name beside the deck that no backup has yet. */
function freeName(deckFile: string): string {
  for (let count = 1; ; count++) {
    const path = deckFile.replace(/\.apkg$/, `.backup-${count}.apkg`);
    if (!existsSync(path)) return path;
  }
}
