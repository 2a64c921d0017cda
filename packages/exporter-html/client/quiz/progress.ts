/** What is known of a card; days are counted from 1970 by the reader's clock. */
export interface CardState {
  box: number;
  /** The first day on which it is asked again. */
  due: number;
  /** The day on which it was last asked. */
  seen: number;
}

/** Days until a card of a box comes back, by the number of the box. */
const intervals = [0, 0, 1, 3, 7, 21];
const lastBox = intervals.length - 1;

/** Where progress is kept: the browser's storage, or what stands in for it. */
export type Store = Pick<Storage, "getItem" | "setItem">;

/**
 * The boxes that cards are in, as Leitner has them: what is known moves up, what is not goes back to the first. Without a store, or with
 * one that is full, it holds for as long as the page is open.
 */
export class Progress {
  readonly #store: Store | null;
  readonly #name: string;
  #cards: Map<string, CardState>;
  #isKept: boolean;

  constructor(store: Store | null, name: string) {
    this.#store = store;
    this.#name = name;
    this.#isKept = store !== null;
    this.#cards = this.#read() ?? new Map();
  }

  /** Whether it will be there when the page is opened again. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** The box of a card, 1 for a new one. */
  boxOf(key: string): number {
    return this.#cards.get(key)?.box ?? 1;
  }

  isDue(key: string, today: number): boolean {
    return (this.#cards.get(key)?.due ?? today) <= today;
  }

  /** Whether it was asked today and comes back on another day. */
  isDone(key: string, today: number): boolean {
    return this.#cards.get(key)?.seen === today && !this.isDue(key, today);
  }

  /** The first day on which one of these cards comes back; null where none was ever known. */
  nextDue(keys: readonly string[]): number | null {
    const days = keys.flatMap((key) => this.#cards.get(key)?.due ?? []);
    return days.length === 0 ? null : days.reduce((first, day) => Math.min(first, day));
  }

  /** Takes down whether a card was known. Who knows it before its day has shown nothing about that day. */
  answer(key: string, isKnown: boolean, today: number): void {
    // Another window may have written meanwhile.
    this.#cards = this.#read() ?? this.#cards;
    if (isKnown && !this.isDue(key, today)) return;
    const box = isKnown ? Math.min(lastBox, this.boxOf(key) + 1) : 1;
    this.#cards.set(key, { box, due: today + (intervals[box] ?? 0), seen: today });
    this.#write();
  }

  /** Forgets everything. */
  forget(): void {
    this.#cards = new Map();
    this.#write();
  }

  #read(): Map<string, CardState> | null {
    try {
      const text = this.#store?.getItem(this.#name);
      return text ? new Map(Object.entries(JSON.parse(text) as object).filter(isEntry)) : null;
    } catch {
      return null;
    }
  }

  #write(): void {
    try {
      this.#store?.setItem(this.#name, JSON.stringify(Object.fromEntries(this.#cards)));
    } catch {
      this.#isKept = false;
    }
  }
}

/** What stands in the store may be anybody's. */
function isEntry(entry: [string, unknown]): entry is [string, CardState] {
  const state = entry[1] as Partial<CardState> | null;
  const isBox = Number.isInteger(state?.box) && (state?.box ?? 0) >= 1 && (state?.box ?? 0) <= lastBox;
  return isBox && Number.isInteger(state?.due) && Number.isInteger(state?.seen);
}

/** The number of the reader's day. */
export function dayOf(date: Date): number {
  return Math.floor((date.getTime() - date.getTimezoneOffset() * 60_000) / 86_400_000);
}
