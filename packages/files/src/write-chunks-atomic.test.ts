import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FileWriteError } from "./file-write-error.ts";
import { writeChunksAtomic } from "./write-chunks-atomic.ts";

let folder: string;
let closed: boolean;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "notewright-files-"));
  closed = false;
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function* chunks(...parts: (string | Error)[]): AsyncGenerator<Uint8Array> {
  try {
    for (const part of parts) {
      if (part instanceof Error) throw part;
      yield Buffer.from(part);
    }
  } finally {
    closed = true;
  }
}

test("writes chunk after chunk, and leaves nothing else behind", async () => {
  await writeChunksAtomic(join(folder, "new", "a.bin"), chunks("one ", "", "two"));
  expect(readFileSync(join(folder, "new", "a.bin"), "utf8")).toBe("one two");
  expect(readdirSync(join(folder, "new"))).toEqual(["a.bin"]);
});

test("keeps what a symlink stands for, and its mode", async () => {
  writeFileSync(join(folder, "real"), "old", { mode: 0o640 });
  symlinkSync("real", join(folder, "link"));
  await writeChunksAtomic(join(folder, "link"), chunks("new"));
  expect(readFileSync(join(folder, "real"), "utf8")).toBe("new");
  expect(statSync(join(folder, "real")).mode & 0o777).toBe(0o640);
});

test("leaves a file that has these bytes untouched, and only then", async () => {
  const file = join(folder, "same");
  const large = "x".repeat(300_000);
  writeFileSync(file, `${large}a`);
  utimesSync(file, 1, 1);
  await writeChunksAtomic(file, chunks(large, "a"));
  expect(statSync(file).mtimeMs).toBe(1000);
  await writeChunksAtomic(file, chunks(large, "b"));
  expect(readFileSync(file, "utf8")).toBe(`${large}b`);
  expect(readdirSync(folder)).toEqual(["same"]);
});

test("an error of the maker is thrown on, and the file is as before", async () => {
  const file = join(folder, "a.bin");
  writeFileSync(file, "old");
  const error = Object.assign(new Error("gone"), { code: "ENOENT" });
  await expect(writeChunksAtomic(file, chunks("one", error))).rejects.toBe(error);
  expect(readFileSync(file, "utf8")).toBe("old");
  expect(readdirSync(folder)).toEqual(["a.bin"]);
});

test("when the disk refuses, the error names the file and the maker is told to close", async () => {
  const error = await writeChunksAtomic("/dev/full", chunks("one", "two")).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(FileWriteError);
  expect(error).toMatchObject({ path: "/dev/full", code: "ENOSPC" });
  expect(closed).toBe(true);
});
