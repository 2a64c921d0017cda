import { buffer } from "node:stream/consumers";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { isOwnArchive, type ZipLimits, type ZipMember, zipArchive } from "./zip-archive.ts";

const text = (length: number): string => Array.from({ length }, (_, line) => `line ${line}\n`).join("");

async function* inChunks(content: string, length: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

const streamed = (content: string, length: number): ZipMember["content"] => ({
  size: content.length,
  chunks: inChunks(content, length),
});

const contents: [name: string, content: string, isPacked: boolean, chunk: number | null][] = [
  ["stored", "plain", true, null],
  ["deflated", text(1000), false, null],
  ["empty", "", false, null],
  ["stream", text(50_000), false, 7_000],
  ["short-chunks", text(40), false, 10],
  ["one-chunk", text(9000), false, 1_000_000],
  ["no-chunk", "", false, 1],
  ["stored-stream", text(5000), true, 9_999],
];

const members = (): ZipMember[] =>
  contents.map(([name, content, isPacked, chunk]) => ({
    name,
    isPacked,
    content: chunk === null ? Buffer.from(content) : streamed(content, chunk),
  }));

test.each<[string, ZipLimits | undefined]>([
  ["a small archive", undefined],
  ["an archive with too many members for 16 bits", { members: 3, bytes: 2 ** 32 - 1 }],
  ["an archive with sizes and places that need 64 bits", { members: 3, bytes: 100 }],
])("%s is read by another library", async (_, limits) => {
  const archive = await buffer(zipArchive(members(), limits));
  const read = unzipSync(archive);
  expect(Object.entries(read).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(
    contents.map(([name, content]) => [name, content]),
  );
  expect(archive.includes(Buffer.from("PK\u0006\u0006", "latin1"))).toBe(limits !== undefined);
});

test("there is no time in it but 1 January 1980, and equal members give equal bytes", async () => {
  const archive = await buffer(zipArchive(members()));
  expect(archive.readUInt32LE(10)).toBe(0x0021_0000);
  expect(Buffer.compare(archive, await buffer(zipArchive(members())))).toBe(0);
});

test("members are taken one at a time, as they are wanted", async () => {
  const taken: string[] = [];
  async function* slow(): AsyncGenerator<ZipMember> {
    for (const member of members()) {
      taken.push(member.name);
      yield member;
    }
  }
  const archive = zipArchive(slow());
  await archive.next();
  expect(taken).toEqual(["stored"]);
  await archive.return(undefined);
  expect(taken).toEqual(["stored"]);
});

test.each([true, false])("an error in a member comes out, packed already: %s", async (isPacked) => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from("a");
    throw new Error("the disk is gone");
  }
  const member: ZipMember = { name: "x", isPacked, content: { size: 9, chunks: broken() } };
  await expect(buffer(zipArchive([member]))).rejects.toThrow("the disk is gone");
});

test("an archive is known by its end, and those of others are not", async () => {
  const own = await buffer(zipArchive(members()));
  expect(isOwnArchive(own)).toBe(true);
  expect(isOwnArchive(own.subarray(-2000))).toBe(true);
  expect(isOwnArchive(await buffer(zipArchive(members(), { members: 3, bytes: 9 })))).toBe(true);
  const other = zipSync({ "collection.anki21": Buffer.from("SQLite") }, { mtime: "2020-02-02", os: 3 });
  expect(isOwnArchive(other)).toBe(false);
  // Anki itself writes no time either.
  const still = Buffer.from(zipSync({ meta: Uint8Array.of(8, 3) }, { mtime: "1980-01-01T00:00:00", os: 3 }));
  expect(isOwnArchive(still)).toBe(false);
  for (const bytes of ["", "PK", "PK\u0001\u0002"]) expect(isOwnArchive(Buffer.from(bytes))).toBe(false);
});
