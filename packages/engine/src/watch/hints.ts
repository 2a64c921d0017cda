/** In milliseconds: a burst of changes is one when they follow each other so quickly, but nobody waits longer than that for it. */
const QUIET = 10;
const LONGEST = 100;

/** Gathers paths that may have changed until they are asked for. */
export class Hints {
  #paths: Set<string> = new Set();
  #since = 0;
  #timer: NodeJS.Timeout | undefined;
  #wake: (() => void) | undefined;
  #isQuiet = false;
  #hasEnded = false;

  add(path: string): void {
    if (this.#hasEnded) return;
    const now = performance.now();
    if (this.#paths.size === 0) this.#since = now;
    this.#paths.add(path);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#rest(), Math.max(0, Math.min(QUIET, this.#since + LONGEST - now)));
  }

  /** The paths of a burst, when it is over; null when there will be no more. */
  async next(): Promise<ReadonlySet<string> | null> {
    while (!this.#isQuiet && !this.#hasEnded) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#hasEnded) return null;
    const paths = this.#paths;
    this.#paths = new Set();
    this.#isQuiet = false;
    return paths;
  }

  end(): void {
    this.#hasEnded = true;
    clearTimeout(this.#timer);
    this.#wake?.();
  }

  #rest(): void {
    this.#isQuiet = true;
    this.#wake?.();
  }
}
