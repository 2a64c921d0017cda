import { closeSync, openSync, readFileSync } from "node:fs";
import { atomicTarget, moveOver } from "./atomic-target.ts";
import { toFileWriteError } from "./file-write-error.ts";
import { writeFully, writeTemporary } from "./write-temporary.ts";

/**
 * Writes a file so that it is, at every moment, as before or complete. Makes its folders, keeps the mode of a file that is
 * there, writes through a symlink, and leaves a file that has these bytes already untouched. Throws `FileWriteError`.
 */
export function writeFileAtomic(path: string, bytes: Uint8Array): void {
  try {
    const target = atomicTarget(path);
    if (target === null) {
      writeInto(path, bytes);
      return;
    }
    if (target.old?.size === bytes.length && readFileSync(target.path).equals(bytes)) return;
    moveOver(writeTemporary(target.path, bytes, target.old), target.path);
  } catch (error) {
    throw toFileWriteError(path, error);
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
