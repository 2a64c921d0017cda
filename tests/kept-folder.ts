import { existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";

const cache = join(import.meta.dirname, "..", "node_modules", ".cache", "notewright-tests");

/** Path of a folder that takes long to make and is kept between runs; the folder around it is there. */
export function keptFolder(name: string): string {
  mkdirSync(cache, { recursive: true });
  return join(cache, name);
}

/** Moves a folder to where it is kept, whole. Another process of the tests may have been faster; then that one's stays. */
export function keepFolder(made: string, kept: string): void {
  try {
    renameSync(made, kept);
  } catch (error) {
    if (!existsSync(kept)) throw error;
  }
}
