import type { Store } from "./progress.ts";

/** A storage of the browser; null where it is blocked, as the very look at it throws then. */
export function browserStore(kind: "localStorage" | "sessionStorage"): Store | null {
  try {
    const store = globalThis[kind];
    store.getItem("");
    return store;
  } catch {
    return null;
  }
}

/** The seed of this window's order: another in each window, and the same for as long as it is open. */
export function sessionSeed(store: Store | null): string {
  const name = "notewright-quiz-order";
  const seed = String(Date.now());
  try {
    const known = store?.getItem(name);
    if (known) return known;
    store?.setItem(name, seed);
  } catch {
    // A full storage only means another order after a reload.
  }
  return seed;
}
