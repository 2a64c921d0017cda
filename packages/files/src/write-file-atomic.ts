import { closeSync, mkdirSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { toFileWriteError } from "./file-write-error.ts";
import { sweepOnce } from "./temporary-name.ts";
import { writeFully, writeTemporary } from "./write-temporary.ts";

/**
 * Writes a file so that it is, at every moment, as before or complete. Makes its folders, keeps the mode of a file that is
 * there, writes through a symlink, and leaves a file that has these bytes already untouched. Throws `FileWriteError`.
 */
export function writeFileAtomic(path: string, bytes: Uint8Array): void {
  try {
    const old = statSync(path, { throwIfNoEntry: false });
    if (old !== undefined && !old.isFile()) {
      writeInto(path, bytes);
      return;
    }
    const target = old === undefined ? path : realpathSync(path);
    if (old === undefined) mkdirSync(dirname(target), { recursive: true });
    sweepOnce(dirname(target));
    if (old?.size === bytes.length && readFileSync(target).equals(bytes)) return;
    moveOver(writeTemporary(target, bytes, old), target);
  } catch (error) {
    throw toFileWriteError(path, error);
  }
}

/** Renames a temporary file to its target, or removes it when that fails. */
function moveOver(temporary: string, target: string): void {
  try {
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A device or pipe (`--output /dev/stdout`) takes bytes; a rename would put a file in its place. */
function writeInto(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "w");
  try {
    writeFully(file, bytes);
  } finally {
    closeSync(file);
  }
}
