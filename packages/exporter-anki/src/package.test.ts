import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";
import { buffer } from "node:stream/consumers";
import { zstdDecompressSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { collectionFile } from "./collection.ts";
import type { Deck } from "./deck-note.ts";
import { type PackageForm, packageChunks } from "./package.ts";

const deck: Deck = { name: "Root", description: "", notes: [], modified: 1_600_000_000 };
const media = new Map(["é.svg", "b.png"].map((name, index) => [name, () => Uint8Array.of(index + 1)]));
let temporary: string;

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), "notewright-package-test-"));
  for (const name of ["TMPDIR", "TEMP", "TMP"]) vi.stubEnv(name, temporary);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true });
});

async function membersOf(form: PackageForm): Promise<Record<string, Uint8Array>> {
  return unzipSync(await buffer(packageChunks(deck, media, form)));
}

test("the legacy form has the collection, numbered pictures and their names", async () => {
  const members = await membersOf("legacy");
  expect(Object.keys(members)).toEqual(["0", "1", "collection.anki21", "media"]);
  expect(JSON.parse(strFromU8(members["media"] as Uint8Array))).toEqual({ 0: "é.svg", 1: "b.png" });
  expect(members["1"]).toEqual(Uint8Array.of(2));
});

test("the latest form has a version, and packs the same with zstd", async () => {
  const { meta, ...packed } = await membersOf("latest");
  expect(meta).toEqual(Uint8Array.of(8, 3));
  expect(Object.keys(packed)).toEqual(["0", "1", "collection.anki21b", "media"]);
  const members = Object.fromEntries(Object.entries(packed).map(([name, bytes]) => [name, zstdDecompressSync(bytes)]));
  expect(members["0"]).toEqual(Buffer.of(1));
  // printf '\\x01' | sha1sum, as protobuf: name, size, checksum
  const [entry] = strFromU8(members["media"] as Uint8Array, true).split("b.png");
  expect(entry).toContain("\u0010\u0001\u001a\u0014\u00bf\u008b\u0045");
  const { chunks, close } = collectionFile(deck);
  expect(Buffer.compare(members["collection.anki21b"] as Buffer, await buffer(chunks))).toBe(0);
  close();
});

test.each<PackageForm>(["legacy", "latest"])(
  "nothing stays on the disk of a %s package that is not written to its end",
  async (form) => {
    const chunks = packageChunks(deck, media, form);
    await chunks.next();
    await chunks.next();
    await chunks.return(undefined);
    expect(readdirSync(temporary)).toEqual([]);
  },
);

test("nothing stays on the disk of a process that is killed while it makes notes, or writes them", () => {
  for (const isEarly of [true, false]) {
    const script = `
      const { packageChunks } = await import(${JSON.stringify(join(import.meta.dirname, "package.ts"))});
      const die = () => process.kill(process.pid, "SIGKILL");
      const notes = { *[Symbol.iterator]() { if (${isEarly}) die(); } };
      await packageChunks({ name: "Root", description: "", notes, modified: 1 }, new Map(), "legacy").next();
      die();`;
    const flags = ["--conditions=@notewright/source", "--input-type=module", "--eval", script];
    const { signal, stderr } = spawnSync(execPath, flags, { encoding: "utf8" });
    expect([signal, stderr.replace(/^.*ExperimentalWarning.*\n.*\n/m, "")]).toEqual(["SIGKILL", ""]);
    expect(readdirSync(temporary)).toEqual([]);
  }
});

test("nothing stays on the disk when a note cannot be made", async () => {
  const broken = {
    next(): never {
      throw new Error("no such note");
    },
  };
  const notes = { [Symbol.iterator]: () => broken };
  await expect(buffer(packageChunks({ ...deck, notes }, media, "legacy"))).rejects.toThrow("no such note");
  expect(readdirSync(temporary)).toEqual([]);
});
