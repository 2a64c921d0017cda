import { realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { FileWriteError, toFileWriteError } from "./file-write-error.ts";
import { refuseReadOnly } from "./refuse-read-only.ts";
import { sweepOnce, sweepTemporaries } from "./temporary-name.ts";

/**
 * The file behind a path, symlinks resolved, if it may be replaced. Throws `FileWriteError` when it or its folder is read-only
 * (`EACCES`), and when it has other hard links, which a rename would cut off (`EMLINK`).
 */
export function replaceableTarget(path: string): string {
  try {
    const target = realpathSync(path);
    refuseReadOnly(path, target, "file");
    refuseReadOnly(path, dirname(target), "folder");
    sweepOnce(dirname(target));
    refuseHardLinked(path, target);
    return target;
  } catch (error) {
    throw toFileWriteError(path, error);
  }
}

function refuseHardLinked(path: string, target: string): void {
  if (statSync(target).nlink <= 1) return;
  // A run that was killed since this process last swept may have left its link.
  sweepTemporaries(dirname(target));
  if (statSync(target).nlink <= 1) return;
  throw new FileWriteError(
    path,
    "EMLINK",
    "it has another hard link, which would keep the old text, or another run is writing it",
  );
}
