import { realpathSync, renameSync, rmSync, type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import { FileWriteError } from "./file-write-error.ts";
import { makeFolders } from "./make-folders.ts";
import { sweepOnce } from "./temporary-name.ts";

/** A file that is to be exchanged for another one, with what is there now. */
export interface AtomicTarget {
  /** Behind symlinks. */
  path: string;
  old: Stats | undefined;
}

/** What to exchange for a file of this path, its folders made; null for a device or pipe, which takes bytes and no rename. */
export function atomicTarget(path: string): AtomicTarget | null {
  const old = statSync(path, { throwIfNoEntry: false });
  if (old?.isDirectory()) throw new FileWriteError(path, "EISDIR", "it is a folder", { advice: "Name a file." });
  if (old !== undefined && !old.isFile()) return null;
  const target = old === undefined ? path : realpathSync(path);
  if (old === undefined) makeFolders(dirname(target), path);
  sweepOnce(dirname(target));
  return { path: target, old };
}

/** Renames a temporary file to its target, or removes it when that fails. */
export function moveOver(temporary: string, target: string): void {
  try {
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
