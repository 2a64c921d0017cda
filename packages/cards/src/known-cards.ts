import type { LedgerCard } from "@notewright/schema";
import { cardKinds } from "./card-kinds.ts";
import type { KnownCard } from "./card-source.ts";

/** What the ledger remembers of a deck, by key, as a request takes it. */
export function knownCards(cards: Readonly<Record<string, LedgerCard>> = {}): Map<string, KnownCard> {
  return new Map(
    Object.entries(cards).map(([key, { cards: kinds, id, said }]) => {
      const known = cardKinds.filter((kind) => kinds?.includes(kind));
      return [key, { id: id ?? key, ...(said !== undefined && { said }), ...(kinds !== undefined && { cards: known }) }];
    }),
  );
}
