import { hash } from "node:crypto";

/**
 * Ids look like times in milliseconds, and Anki refuses a package whose ids lie beyond tomorrow. This window, March 2011 to
 * September 2020, is past for everybody and holds 3·10¹¹ ids.
 */
const first = 1_300_000_000_000;
const size = 300_000_000_000;

/** Gives out ids that depend on their seeds only, but for the rare collision, where the later seed gets the next free id. */
export class IdWindow {
  readonly #taken = new Set<number>();

  /** An id for this seed; the same seed twice gives two ids. */
  take(seed: string): number {
    let offset = hash("sha256", seed, "buffer").readUIntBE(0, 6) % size;
    while (this.#taken.has(offset)) offset = (offset + 1) % size;
    this.#taken.add(offset);
    return first + offset;
  }
}
