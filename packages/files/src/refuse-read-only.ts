import { accessSync, constants, statSync } from "node:fs";
import { FileWriteError } from "./file-write-error.ts";

const OWNER_MAY_WRITE = 0o200;

/**
 * Throws `FileWriteError` (`EACCES`) naming `path` when the file or folder at `place` may not be written. The mode decides
 * also for root, whom the system would let through: who took the permission away meant it.
 */
export function refuseReadOnly(path: string, place: string, what: "file" | "folder"): void {
  const reason = what === "file" ? "the file is read-only" : "its folder is read-only";
  if ((statSync(place).mode & OWNER_MAY_WRITE) === 0) throw new FileWriteError(path, "EACCES", reason);
  try {
    accessSync(place, constants.W_OK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "EACCES";
    throw new FileWriteError(path, code, reason, { cause: error });
  }
}
