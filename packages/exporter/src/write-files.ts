import { join } from "node:path";
import { writeChunksAtomic, writeFileAtomic } from "@notewright/files";
import type { OutputFile } from "./exporter.ts";

/**
 * Writes the files that an exporter describes under `folder`, one at a time, and returns their relative paths in that order.
 * Throws `FileWriteError` when the disk refuses one, and an `Error` when the exporter names a path outside the folder or
 * one path twice, which is a bug of the exporter.
 */
export async function writeFiles(folder: string, files: Iterable<OutputFile> | AsyncIterable<OutputFile>): Promise<string[]> {
  const written = new Set<string>();
  for await (const { path, content } of files) {
    if (!isInside(path)) throw new Error(`An exporter described a file outside its folder: ${JSON.stringify(path)}`);
    if (written.has(path)) throw new Error(`An exporter described ${JSON.stringify(path)} twice`);
    const target = join(folder, path);
    if (typeof content === "string") writeFileAtomic(target, Buffer.from(content));
    else if (content instanceof Uint8Array) writeFileAtomic(target, content);
    else await writeChunksAtomic(target, content);
    written.add(path);
  }
  return [...written];
}

const DRIVE = /^[a-z]:/i;

function isInside(path: string): boolean {
  if (path.includes("\0") || path.includes("\\") || DRIVE.test(path)) return false;
  // An absolute path begins with an empty segment.
  return path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}
