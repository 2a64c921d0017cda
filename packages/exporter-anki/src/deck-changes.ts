import type { OutputFile } from "@notewright/exporter";
import type { AnkiChanges, LedgerCard } from "@notewright/schema";
import { searchDeck, searchKeys } from "./search-text.ts";

/**
 * What an import cannot do: Anki neither deletes notes nor moves cards when it reads a package. It is all that was ever removed and
 * moved, as far as the ledger remembers, because not everybody imports each deck.
 */
export function deckChanges(root: string, remembered: Readonly<Record<string, LedgerCard>>): AnkiChanges {
  const removed: AnkiChanges["removed"] = [];
  const moved: AnkiChanges["moved"] = [];
  const full = (below: string): string => (below === "" ? root : `${root}::${below}`);
  for (const [key, { deck = "", formerDecks = [], gone, guid = "" }] of Object.entries(remembered)) {
    if (gone === true) removed.push({ guid, key, formerKeys: [], deck: full(deck), search: searchKeys([key]) });
    else if (formerDecks.length > 0) {
      const from = formerDecks.map(full);
      const decks = from.map((name) => `(${searchDeck(name)})`).join(" OR ");
      moved.push({ guid, key, from, to: full(deck), search: `${searchKeys([key])} (${decks})` });
    }
  }
  const keys = removed.map(({ key }) => key);
  const searchRemoved = keys.length === 0 ? "" : searchKeys(keys);
  return { version: 1, kind: "anki-changes", deck: root, removed, moved, searchRemoved };
}

/** What the ledger is to remember, sorted by key: also what was shipped once and is gone, as people may still have it. */
export function rememberedCards(
  before: Readonly<Record<string, LedgerCard>>,
  now: ReadonlyMap<string, LedgerCard>,
): Record<string, LedgerCard> {
  const all = new Map<string, LedgerCard>();
  for (const [key, card] of Object.entries(before)) if (!now.has(key)) all.set(key, { ...card, gone: true });
  for (const [key, card] of now) {
    const { deck, formerDecks: known = [] } = before[key] ?? {};
    const formerDecks = new Set(deck === undefined ? known : [...known, deck]);
    formerDecks.delete(card.deck ?? "");
    all.set(key, { ...card, ...(formerDecks.size > 0 && { formerDecks: [...formerDecks] }) });
  }
  return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The files beside a package that say what is to be done by hand, for programs and for people. They are written also when there is
 * nothing to do: else those of an earlier package would stay beside this one.
 */
export function changesFiles(stem: string, changes: AnkiChanges): OutputFile[] {
  return [
    { path: `${stem}.changes.json`, content: `${JSON.stringify(changes, null, 2)}\n` },
    { path: `${stem}.changes.txt`, content: changesText(changes) },
  ];
}

/** Whether a text is one of those files. */
export function isOwnChangesFile(text: string): boolean {
  return /^\{\s*"version": \d+,\s*"kind": "anki-changes"|^(?:Importing|What importing) the deck "/.test(text);
}

function changesText({ deck, moved, removed, searchRemoved }: AnkiChanges): string {
  if (removed.length + moved.length === 0) return `Importing the deck "${deck}" into Anki is all there is to do.\n`;
  const lines = [
    `What importing the deck "${deck}" into Anki cannot do by itself.`,
    "`notewright anki push` does it for you. By hand, open Anki's browser and paste the searches.",
  ];
  if (removed.length > 0)
    lines.push("", `Removed from the notes, still in Anki: ${removed.length}. Find and delete them:`, "", searchRemoved, "");
  for (const { deck: from, key } of removed) lines.push(`  ${key} (${from})`);
  if (moved.length > 0)
    lines.push("", `Moved to another deck: ${moved.length}. Find the cards and choose Cards › Change Deck:`);
  for (const { from, key, search, to } of moved) lines.push("", `  ${key}: ${from.join(", ")} → ${to}`, `  ${search}`);
  return `${lines.join("\n")}\n`;
}
