import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { buffer } from "node:stream/consumers";
import { crc32, createDeflateRaw, zstdCompressSync } from "node:zlib";
import { unzipSync, zipSync } from "fflate";

type Members = Record<string, Uint8Array>;

/** A package of which the collection is made by SQL alone. */
export function packageOf(sql: string, members: Members = {}): Uint8Array {
  return zipSync({ "collection.anki21": database(sql), media: Buffer.from("{}"), ...members });
}

/** A package like another one with some members exchanged. */
export function packageWith(bytes: Uint8Array, members: Members): Uint8Array {
  return zipSync({ ...unzipSync(bytes), ...members });
}

function database(sql: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "notewright-hostile-"));
  try {
    const file = join(folder, "collection");
    const open = new DatabaseSync(file);
    open.exec(sql);
    open.close();
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The tables of a collection in schema 11, as far as anybody looks at them. */
export const tables = `
CREATE TABLE col (models text, decks text); CREATE TABLE notes (id integer PRIMARY KEY, guid, mid, tags, flds);
CREATE TABLE cards (id integer PRIMARY KEY, nid, did, ord);`;

/** An archive of one member of zeros, of which the directory says what we like. */
export async function bomb(name: string, bytes: number, declared: number): Promise<Uint8Array> {
  async function* zeros(): AsyncGenerator<Uint8Array> {
    const block = new Uint8Array(2 ** 20);
    for (let left = bytes; left > 0; left -= block.length) yield block.subarray(0, left);
  }
  const deflate = createDeflateRaw({ level: 9 });
  void (async () => {
    for await (const block of zeros()) if (!deflate.write(block)) await new Promise((done) => deflate.once("drain", done));
    deflate.end();
  })();
  return archive(name, await buffer(deflate), declared);
}

/** The same with zstd inside. */
export function zstdBomb(name: string, bytes: number): Uint8Array {
  return zipSync({ [name]: zstdCompressSync(new Uint8Array(bytes)) });
}

function archive(name: string, data: Uint8Array, declared: number): Uint8Array {
  const label = Buffer.from(name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(data), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(declared, 18);
  common.writeUInt16LE(label.length, 22);
  const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, label, data]);
  const record = Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.of(20, 0), common, Buffer.alloc(14), label]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(record.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, record, Buffer.from("PK\u0005\u0006"), end]);
}
