import { hash } from "node:crypto";

/**
 * Ids look like times in milliseconds, and Anki refuses a package whose ids lie beyond tomorrow. This window, March 2011 to
 * September 2020, is past for everybody.
 */
const first = 1_300_000_000_000;
const size = 300_000_000_000;

/** Ids that belong together: as many templates a note may have. */
export const IDS_IN_SLOT = 32;

/**
 * Gives out slots of ids, each for one note and its cards, or for a deck. They depend on their seeds only, but for the rare collision, where
 * the later seed gets the next free slot.
 */
export class IdWindow {
  readonly #taken = new Set<number>();

  /** The first id of a slot for this seed; the same seed twice gives two slots. */
  take(seed: string): number {
    // Node makes text of a checksum in half the time that it takes for bytes.
    let slot = Number.parseInt(hash("sha256", seed, "hex").slice(0, 12), 16) % (size / IDS_IN_SLOT);
    while (this.#taken.has(slot)) slot = (slot + 1) % (size / IDS_IN_SLOT);
    this.#taken.add(slot);
    return first + slot * IDS_IN_SLOT;
  }
}
