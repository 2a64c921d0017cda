import type { LedgerCard } from "@notewright/schema";

/** A card that a package cannot take away or move in a collection that has it. */
interface ChangedCard {
  key: string;
  guid: string;
}

/** What to do by hand, or by `notewright anki push`, in a collection that an earlier deck was imported into. */
export interface AnkiChanges {
  version: 1;
  /** Notes whose entry is gone. */
  removed: ChangedCard[];
  /** Notes whose cards belong into another deck. */
  moved: (ChangedCard & { from: string; to: string })[];
  /** For the browser's search box: finds the removed notes, and the cards that are not yet where they belong; null for none. */
  searches: { removed: string | null; moved: string | null };
}

/**
 * Compares what was shipped with what is now. What is gone, or has moved, is remembered and named again with each export, as nobody
 * knows in whose collection it still is.
 */
export function ankiChanges(
  root: string,
  before: Readonly<Record<string, LedgerCard>>,
  now: ReadonlyMap<string, LedgerCard>,
): { changes: AnkiChanges | null; remembered: Record<string, LedgerCard> } {
  const remembered = new Map<string, LedgerCard>();
  for (const [key, card] of Object.entries(before)) if (!now.has(key)) remembered.set(key, { ...card, gone: true });
  for (const [key, card] of now) {
    const old = before[key];
    const from = old?.deck !== undefined && old.deck !== card.deck ? old.deck : old?.formerDeck;
    remembered.set(key, { ...card, ...(from !== undefined && from !== card.deck && { formerDeck: from }) });
  }
  const sorted = Array.from(remembered).sort(([a], [b]) => (a < b ? -1 : 1));
  const removed = sorted.flatMap(([key, { gone, guid }]) => (gone === true ? { key, guid: guid ?? "" } : []));
  const moved = sorted.flatMap(([key, { deck, formerDeck, gone, guid }]) =>
    formerDeck === undefined || deck === undefined || gone === true
      ? []
      : { key, guid: guid ?? "", from: below(root, formerDeck), to: below(root, deck) },
  );
  const searches = {
    removed: removed.length === 0 ? null : removed.map(({ key }) => searchFor(key)).join(" or "),
    moved: moved.length === 0 ? null : moved.map(({ key, to }) => `(${searchFor(key)} -${quoted(`deck:${to}`)})`).join(" or "),
  };
  const changes: AnkiChanges = { version: 1, removed, moved, searches };
  return {
    changes: removed.length + moved.length === 0 ? null : changes,
    remembered: Object.fromEntries(sorted),
  };
}

function below(root: string, deck: string): string {
  return deck === "" ? root : `${root}::${deck}`;
}

/** A search that finds the note with a key, and no other (docs.ankiweb.net/searching.html). */
function searchFor(key: string): string {
  return quoted(`Key:${key}`);
}

/** Wildcards and quotes have no meaning behind a backslash. */
function quoted(term: string): string {
  return `"${term.replace(/[\\*_"]/g, "\\$&")}"`;
}
