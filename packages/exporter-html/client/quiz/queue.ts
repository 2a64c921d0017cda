/** Cards after which one that was not known is asked once more. */
const gap = 4;

/** The cards that are still to be asked, with the one that is shown. */
export class Queue {
  #keys: string[];
  #at = 0;

  constructor(keys: readonly string[]) {
    this.#keys = [...keys];
  }

  get length(): number {
    return this.#keys.length;
  }

  /** The card that is shown; null when all are done. */
  get current(): string | null {
    return this.#keys[this.#at] ?? null;
  }

  /** Goes on to the next card or back to the one before, round and round. */
  move(step: 1 | -1): void {
    const count = this.#keys.length;
    if (count > 0) this.#at = (this.#at + step + count) % count;
  }

  /** Takes the card out, or puts it behind some others if it was not known. */
  answer(isKnown: boolean): void {
    const [key] = this.#keys.splice(this.#at, 1);
    if (key !== undefined && !isKnown) this.#keys.splice(this.#at + gap, 0, key);
    if (this.#at >= this.#keys.length) this.#at = 0;
  }
}
