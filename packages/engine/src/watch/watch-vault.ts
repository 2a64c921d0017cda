import { UserError } from "@notewright/diagnostics";
import { FolderWatcher } from "./folder-watcher.ts";
import { Hints } from "./hints.ts";
import { type LiveScope, LiveVault, type VaultState } from "./live-vault.ts";

/** Who watches a vault, and for how long. */
export interface WatchOptions extends LiveScope {
  /** Told at the start, and then after each change; the next one is not looked for before this is done. */
  onState(state: VaultState): Promise<void> | void;
  /** Told what is wrong with the config or the paths after the start; what was there before still counts. */
  onMistake(message: string): void;
  /** Ends the watching. */
  signal: AbortSignal;
}

/** Watches the notes of a vault with its config until it is told to stop. What is wrong at the start is thrown as `UserError`. */
export async function watchVault({ onMistake, onState, signal, ...scope }: WatchOptions): Promise<void> {
  const live = new LiveVault(scope);
  const hints = new Hints();
  const watcher = new FolderWatcher((path) => hints.add(path));
  const stop = (): void => hints.end();
  signal.addEventListener("abort", stop, { once: true });
  // What came into a folder before it was watched is seen at one more look.
  const follow = (): void => {
    if (watcher.watch(live.folders)) hints.add("");
  };
  try {
    const first = await live.look(new Set());
    follow();
    await onState(first);
    for (let paths = await hints.next(); paths !== null; paths = await hints.next()) {
      try {
        const state = await live.look(paths);
        follow();
        if (state.isNews) await onState(state);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        follow();
        onMistake(error.message);
      }
    }
  } finally {
    signal.removeEventListener("abort", stop);
    watcher.close();
  }
}
