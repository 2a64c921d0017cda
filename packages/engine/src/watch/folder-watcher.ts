import { type FSWatcher, watch } from "node:fs";
import { join } from "node:path";

/** In milliseconds: how often to look where the system cannot tell of changes. */
const POLL = 1000;

/**
 * Tells that something may have changed in some folders, not in those below them. What it says is a hint only: a path that may have
 * changed, or a folder. Who is told looks for himself.
 */
export class FolderWatcher {
  readonly #watchers: Map<string, FSWatcher> = new Map();
  readonly #hint: (path: string) => void;
  #poll: NodeJS.Timeout | undefined;

  constructor(hint: (path: string) => void) {
    this.#hint = hint;
  }

  /** Watches just these folders from now on, and says whether one of them is new. One that is not there is left out. */
  watch(folders: ReadonlySet<string>): boolean {
    for (const folder of [...this.#watchers.keys()]) if (!folders.has(folder)) this.#stop(folder);
    const before = this.#watchers.size;
    for (const folder of folders) if (!this.#watchers.has(folder)) this.#start(folder);
    return this.#watchers.size > before;
  }

  close(): void {
    for (const folder of [...this.#watchers.keys()]) this.#stop(folder);
    clearInterval(this.#poll);
    this.#poll = undefined;
  }

  #start(folder: string): void {
    try {
      const watcher = watch(folder, (_, name) => this.#hint(name === null ? folder : join(folder, name)));
      // A folder that goes away may end its watch with an error.
      watcher.on("error", () => {
        this.#stop(folder);
        this.#hint(folder);
      });
      this.#watchers.set(folder, watcher);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOENT" || code === "ENOTDIR" || code === "EACCES") return;
      this.#poll ??= setInterval(() => this.#hint(folder), POLL);
    }
  }

  #stop(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }
}
