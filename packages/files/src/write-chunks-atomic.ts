import { closeSync, openSync, readSync, rmSync, statSync } from "node:fs";
import { atomicTarget, moveOver } from "./atomic-target.ts";
import { toFileWriteError } from "./file-write-error.ts";
import { writeFully, writeTemporaryChunks } from "./write-temporary.ts";

/**
 * Does what `writeFileAtomic` does, with bytes that come bit by bit, so that a large file is never in memory as a whole. An
 * error of whoever makes the chunks is thrown on as it is, and the file is as before. Throws `FileWriteError`.
 */
export async function writeChunksAtomic(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  // The maker's own error may be one of the system too, and is none of this file.
  const made: MakerError[] = [];
  try {
    const target = atomicTarget(path);
    if (target === null) {
      await writeInto(path, watched(chunks, made));
      return;
    }
    const temporary = await writeTemporaryChunks(target.path, watched(chunks, made), target.old);
    if (target.old !== undefined && haveSameBytes(temporary, target.path)) rmSync(temporary);
    else moveOver(temporary, target.path);
  } catch (error) {
    throw made[0] === undefined ? toFileWriteError(path, error) : made[0].error;
  }
}

interface MakerError {
  error: unknown;
}

async function* watched(chunks: AsyncIterable<Uint8Array>, made: MakerError[]): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await iterator.next().catch((error: unknown) => {
        made.push({ error });
        throw error;
      });
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    // What the maker holds open is closed also when the disk refuses to take more.
    if (made.length === 0) await iterator.return?.();
  }
}

async function writeInto(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const file = openSync(path, "w");
  try {
    for await (const chunk of chunks) writeFully(file, chunk);
  } finally {
    closeSync(file);
  }
}

const BLOCK = 2 ** 18;

function haveSameBytes(one: string, other: string): boolean {
  if (statSync(one).size !== statSync(other).size) return false;
  const files = [openSync(one, "r")];
  try {
    files.push(openSync(other, "r"));
    const [first = 0, second = 0] = files;
    for (;;) {
      const [a, b] = [nextBlock(first), nextBlock(second)];
      if (!a.equals(b)) return false;
      if (a.length === 0) return true;
    }
  } finally {
    for (const file of files) closeSync(file);
  }
}

/** Full but at the end, so that blocks of two files can be compared. */
function nextBlock(file: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  let filled = 0;
  for (let count = -1; count !== 0 && filled < BLOCK; filled += count)
    count = readSync(file, block, filled, BLOCK - filled, null);
  return block.subarray(0, filled);
}
