import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { FileWriteError } from "./file-write-error.ts";

/**
 * Makes the folder of a file, and those above it, one by one. Node's own way to make several asks without end where the system says of each that
 * there is none above it, as under `/proc`. Throws `FileWriteError` that names `path`, or the system's error.
 */
export function makeFolders(folder: string, path: string): void {
  const missing: string[] = [];
  let at = folder;
  for (; dirname(at) !== at && statSync(at, { throwIfNoEntry: false }) === undefined; at = dirname(at)) missing.push(at);
  if (!isFolder(at)) throw new FileWriteError(path, "ENOTDIR", `${at} is no folder`, { advice: ELSEWHERE });
  for (const each of missing.reverse()) make(each, path);
}

const ELSEWHERE = "Name another place.";

function make(folder: string, path: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Another process may have been faster.
    if (code === "EEXIST" && isFolder(folder)) return;
    if (code !== "ENOENT") throw error;
    const reason = `no folder can be made in ${dirname(folder)}`;
    throw new FileWriteError(path, code, reason, { cause: error, advice: ELSEWHERE });
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
