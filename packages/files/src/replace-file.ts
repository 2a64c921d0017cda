import { linkSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { FileWriteError, toFileWriteError } from "./file-write-error.ts";
import { replaceableTarget } from "./replaceable-target.ts";
import { temporaryName } from "./temporary-name.ts";
import { writeTemporary } from "./write-temporary.ts";

/**
 * Replaces the bytes of a file that others may edit at the same time: only while it still holds `original`. Mode and, where
 * the system allows it, owner stay; a symlink is written through to its target; equal bytes are no write, nor is a file that holds
 * `next` already.
 *
 * Throws `FileWriteError` and leaves the file alone when it or its folder is read-only (`EACCES`), when it no longer holds
 * `original` (`ECHANGED`), when it has other hard links, which a rename would cut off (`EMLINK`), and when writing fails.
 */
export function replaceFile(path: string, original: Uint8Array, next: Uint8Array): void {
  if (Buffer.compare(original, next) === 0) return;
  try {
    const target = replaceableTarget(path);
    refuseChanged(path, target, original);
    exchange(path, target, original, writeTemporary(target, next, statSync(target)));
  } catch (error) {
    const failure = toFileWriteError(path, error);
    // Another run that did the same was first.
    if (failure instanceof FileWriteError && isThere(path, next)) return;
    throw failure;
  }
}

function isThere(path: string, bytes: Uint8Array): boolean {
  try {
    return holds(path, bytes);
  } catch {
    return false;
  }
}

/**
 * Renames `temporary` over `target`. Between the last look at the target and the rename somebody can still write to it or put another file
 * there; a second link, made right before, keeps what is replaced, so that this shows afterwards and theirs can be put back.
 */
function exchange(path: string, target: string, original: Uint8Array, temporary: string): void {
  let kept: string | null = null;
  try {
    refuseChanged(path, target, original);
    kept = keepLink(target);
    renameSync(temporary, target);
    if (kept === null || holds(kept, original)) return;
    const theirs = kept;
    // From here on it is the only copy of what they wrote: never to be removed.
    kept = null;
    renameSync(theirs, target);
    throw changed(path);
  } finally {
    rmSync(temporary, { force: true });
    if (kept !== null) rmSync(kept, { force: true });
  }
}

const NO_HARD_LINKS = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EXDEV"]);

/** A second name for the file; null where the file system has no hard links, and the comparison before must do. */
function keepLink(target: string): string | null {
  const kept = temporaryName(target);
  try {
    linkSync(target, kept);
    return kept;
  } catch (error) {
    if (NO_HARD_LINKS.has((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}

function refuseChanged(path: string, target: string, original: Uint8Array): void {
  if (!holds(target, original)) throw changed(path);
}

function holds(file: string, bytes: Uint8Array): boolean {
  return readFileSync(file).equals(bytes);
}

function changed(path: string): FileWriteError {
  return new FileWriteError(path, "ECHANGED", "it was changed meanwhile and is left as it is");
}
