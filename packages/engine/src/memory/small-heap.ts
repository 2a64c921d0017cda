import { setImmediate } from "node:timers/promises";
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Below, nothing is worth a collection. In bytes. */
const SMALL = 120_000_000;
/** So many times what lives it may take. */
const MUCH = 1.3;
/** So many times as long as a collection took nobody collects again: where the heap cannot be made smaller, that costs a third of the time. */
const REST = 2;
const TIMES_PER_TURN = 10;

let keep: (() => void) | null = null;
let times = 0;

/**
 * From now on garbage is collected `betweenNotes` before the heap takes much more memory than what lives. V8 alone lets it grow to three
 * times that, and gives hardly any of it back, as each of its pages still holds something: the peak would stay to the end of the run.
 * Where V8 does not let itself be told, everything is as it was.
 */
export function keepHeapSmall(): void {
  const collect = collector();
  if (collect === null) return;
  let most = SMALL;
  let next = 0;
  keep = () => {
    if (oldSpace().taken <= most) return;
    const start = performance.now();
    if (start < next) return;
    collect();
    const end = performance.now();
    next = end + REST * (end - start);
    const { lives, taken } = oldSpace();
    // What it still takes are half filled pages, which are filled again before there are new ones. And never less than before: what the heap
    // took once counts to the end of the run, and taking it again costs nothing.
    most = Math.max(most, lives * MUCH, taken);
  };
}

/** Bytes that the heap takes for what has outlived a collection or two, and those of them in use. */
function oldSpace(): { taken: number; lives: number } {
  const sum = { taken: 0, lives: 0 };
  for (const { space_name: name, space_size: size, space_used_size: used } of getHeapSpaceStatistics()) {
    if (name.startsWith("new_")) continue;
    sum.taken += size;
    sum.lives += used;
  }
  return sum;
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
