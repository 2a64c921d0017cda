import { closeSync, fchmodSync, fchownSync, fsyncSync, openSync, rmSync, type Stats, writeSync } from "node:fs";
import { temporaryName } from "./temporary-name.ts";

/**
 * Writes bytes to a new file beside `target` and waits until they are on the disk; returns its path. With `like`, the file
 * gets that mode, and that owner where the system allows it. Throws the system's error, and then no file is left.
 */
export function writeTemporary(target: string, bytes: Uint8Array, like?: Stats): string {
  const temporary = openTemporary(target, like);
  try {
    writeFully(temporary.file, bytes);
    complete(temporary, like);
  } catch (error) {
    discard(temporary);
    throw error;
  }
  return temporary.path;
}

/** The same with bytes that come bit by bit: they are never in memory all at once. */
export async function writeTemporaryChunks(target: string, chunks: AsyncIterable<Uint8Array>, like?: Stats): Promise<string> {
  const temporary = openTemporary(target, like);
  try {
    for await (const chunk of chunks) writeFully(temporary.file, chunk);
    complete(temporary, like);
  } catch (error) {
    discard(temporary);
    throw error;
  }
  return temporary.path;
}

interface OpenTemporary {
  path: string;
  file: number;
  isOpen: boolean;
}

function openTemporary(target: string, like: Stats | undefined): OpenTemporary {
  const path = temporaryName(target);
  return { path, file: openSync(path, "wx", like === undefined ? 0o666 : 0o600), isOpen: true };
}

function complete(temporary: OpenTemporary, like: Stats | undefined): void {
  if (like !== undefined) copyOwnership(temporary.file, like);
  fsyncSync(temporary.file);
  close(temporary);
}

function discard(temporary: OpenTemporary): void {
  if (temporary.isOpen) close(temporary);
  rmSync(temporary.path, { force: true });
}

/** Closing may fail, and the descriptor is gone all the same. */
function close(temporary: OpenTemporary): void {
  temporary.isOpen = false;
  closeSync(temporary.file);
}

/** Writes all bytes to an open file: on a nearly full disk the system may take only a part of them at first. */
export function writeFully(file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) {
    const count = writeSync(file, bytes, written, bytes.length - written);
    if (count === 0) throw Object.assign(new Error("the system took no byte"), { code: "EIO" });
    written += count;
  }
}

function copyOwnership(file: number, like: Stats): void {
  // Only root may give files away, but others to a group of theirs; the mode is kept all the same.
  if (!canOwn(file, like.uid, like.gid)) canOwn(file, -1, like.gid);
  // After the owner, because a change of owner clears the set-id bits.
  fchmodSync(file, like.mode & 0o7777);
}

/** Changes the owner; false where the system does not allow it. -1 leaves the user or the group as it is. */
function canOwn(file: number, uid: number, gid: number): boolean {
  try {
    fchownSync(file, uid, gid);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") throw error;
    return false;
  }
}
