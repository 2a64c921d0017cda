import { setImmediate } from "node:timers/promises";
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Garbage that is let lie: so much of what lives, and so many bytes besides. */
const SHARE = 0.3;
const BYTES = 12_000_000;
const TIMES_PER_TURN = 10;

let keep: (() => void) | null = null;
let times = 0;

/**
 * From now on garbage is collected `betweenNotes` as soon as it is a good third of what lives. V8 alone lets it become twice what lives,
 * and hardly any page of memory that it has once filled is ever empty again: the peak stays with a run to its end. Where V8 does not let
 * itself be told, everything is as it was.
 */
export function keepHeapSmall(): void {
  const collect = collector();
  if (collect === null) return;
  let lives = getHeapStatistics().used_heap_size;
  keep = () => {
    if (getHeapStatistics().used_heap_size < lives * (1 + SHARE) + BYTES) return;
    collect();
    lives = getHeapStatistics().used_heap_size;
  };
}

/** Called when a note, or a file that is made of notes, is done with, and nothing of it is to be used any more. */
export function betweenNotes(): void {
  keep?.();
}

/** The same where it is possible to wait: what native code has made of a text is only given back between two turns of the event loop. */
export async function turnBetweenNotes(): Promise<void> {
  betweenNotes();
  if (++times % TIMES_PER_TURN === 0) await setImmediate();
}

/** V8's own function, which programs have only if they ask for it. */
function collector(): (() => void) | null {
  try {
    setFlagsFromString("--expose-gc");
    return runInNewContext("gc") as () => void;
  } catch {
    return null;
  }
}
