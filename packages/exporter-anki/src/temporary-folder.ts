import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for files that nobody sees. */
export interface TemporaryFolder {
  path: string;
  /**
   * Removes the names of what is open in it, where the system allows that: then also of a process that is killed nothing stays. Elsewhere,
   * and for what is made later, there is `remove`.
   */
  unlink(): void;
  remove(): void;
}

/** Makes a folder in the system's place for temporary files. */
export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), "notewright-anki-"));
  const remove = (): void => rmSync(path, { recursive: true, force: true });
  return {
    path,
    remove,
    unlink(): void {
      try {
        remove();
      } catch {
        // Windows does not remove what is open.
      }
    },
  };
}
