/** How many may ask at once, in all and of one host, and how long one host is left alone between two questions. */
export interface GateLimits {
  total: number;
  perHost: number;
  /** Milliseconds. */
  interval: number;
}

interface HostState {
  running: number;
  /** When it may be asked next, in milliseconds of the clock. */
  next: number;
  waiting: (() => void)[];
}

/** Lets questions through so that no host is asked too much. */
export class HostGate {
  readonly #limits: GateLimits;
  readonly #hosts: Map<string, HostState> = new Map();
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(limits: GateLimits) {
    this.#limits = limits;
  }

  /** Does some work when it is a host's turn. */
  async pass<Result>(host: string, work: () => Promise<Result>): Promise<Result> {
    const state = this.#stateOf(host);
    if (state.running >= this.#limits.perHost) await new Promise<void>((go) => state.waiting.push(go));
    else state.running++;
    try {
      await this.#untilNext(state);
      if (this.#running >= this.#limits.total) await new Promise<void>((go) => this.#waiting.push(go));
      else this.#running++;
      try {
        return await work();
      } finally {
        // Who waits takes the place over, so that the count stays.
        const next = this.#waiting.shift();
        if (next === undefined) this.#running--;
        else next();
      }
    } finally {
      const next = state.waiting.shift();
      if (next === undefined) state.running--;
      else next();
    }
  }

  /** Leaves a host alone for some milliseconds. */
  pause(host: string, time: number): void {
    const state = this.#stateOf(host);
    state.next = Math.max(state.next, Date.now() + time);
  }

  async #untilNext(state: HostState): Promise<void> {
    for (let wait = state.next - Date.now(); wait > 0; wait = state.next - Date.now())
      await new Promise((go) => setTimeout(go, wait));
    state.next = Date.now() + this.#limits.interval;
  }

  #stateOf(host: string): HostState {
    const known = this.#hosts.get(host) ?? { running: 0, next: 0, waiting: [] };
    this.#hosts.set(host, known);
    return known;
  }
}
