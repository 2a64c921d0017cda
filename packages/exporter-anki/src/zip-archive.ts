import { crc32, deflateRawSync } from "node:zlib";
import { chunkSize, DEFLATE_LEVEL, deflated } from "./deflated.ts";

/** A file of an archive: bytes, or chunks of which the sum of the lengths is known. */
export interface ZipMember {
  /** ASCII, without folders. */
  name: string;
  content: Uint8Array | SizedChunks;
  /** Whether the content is packed already, so that to deflate it would be in vain. */
  isPacked: boolean;
}

/** Bytes that come bit by bit. */
export interface SizedChunks {
  /** At least this many and not more than a little above it: by it is decided whether sizes need 64 bits. */
  size: number;
  chunks: AsyncIterable<Uint8Array>;
}

/** From where on a ZIP needs the larger records of Zip64. Smaller ones serve tests. */
export interface ZipLimits {
  members: number;
  bytes: number;
}

const LIMITS: ZipLimits = { members: 0xffff, bytes: 0xffff_ffff };
const DEFLATE = 8;
const STORE = 0;
/** 1 January 1980: of all times only this is the same everywhere. */
const DOS_DATE = 0x21;
const HAS_DESCRIPTOR = 1 << 3;
/** What deflating may add to bytes that cannot be packed. */
const ALLOWANCE = 2 ** 24;

interface Entry {
  name: Buffer;
  method: number;
  flags: number;
  checksum: number;
  packed: number;
  size: number;
  offset: number;
}

/**
 * The chunks of a ZIP archive (PKWARE's APPNOTE 6.3). Members are taken one at a time, and of each only some chunks are in memory.
 * Equal members give equal bytes on one version of Node: there is no time in them.
 */
export async function* zipArchive(
  members: Iterable<ZipMember> | AsyncIterable<ZipMember>,
  limits: ZipLimits = LIMITS,
): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  for await (const member of members) {
    const entry = newEntry(member, offset);
    for await (const chunk of memberChunks(member, entry, limits)) {
      offset += chunk.length;
      yield chunk;
    }
    directory.push(directoryRecord(entry, limits));
  }
  const records = Buffer.concat(directory);
  yield records;
  yield endRecords(directory.length, records.length, offset, limits);
}

function newEntry({ content, isPacked, name }: ZipMember, offset: number): Entry {
  const flags = content instanceof Uint8Array ? 0 : HAS_DESCRIPTOR;
  return { name: Buffer.from(name), method: isPacked ? STORE : DEFLATE, flags, checksum: 0, packed: 0, size: 0, offset };
}

async function* memberChunks({ content }: ZipMember, entry: Entry, limits: ZipLimits): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) {
    const data =
      entry.method === STORE ? content : deflateRawSync(content, { level: DEFLATE_LEVEL, chunkSize: chunkSize(content) });
    Object.assign(entry, { checksum: crc32(content), size: content.length, packed: data.length });
    yield localHeader(entry, false);
    yield data;
    return;
  }
  const isLarge = content.size + ALLOWANCE >= limits.bytes;
  yield localHeader(entry, isLarge);
  const plain = measured(content.chunks, entry);
  for await (const chunk of entry.method === STORE ? plain : deflated(plain)) {
    entry.packed += chunk.length;
    yield chunk;
  }
  yield descriptor(entry, isLarge);
}

async function* measured(chunks: AsyncIterable<Uint8Array>, entry: Entry): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    entry.checksum = crc32(chunk, entry.checksum);
    entry.size += chunk.length;
    yield chunk;
  }
}

/** In front of a member. Sizes that are not known yet are zero, and follow the data in a descriptor. */
function localHeader(entry: Entry, isLarge: boolean): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x0403_4b50, 0);
  writeCommon(header, 4, entry, isLarge, isLarge ? 20 : 0);
  if (!isLarge) return Buffer.concat([header, entry.name]);
  return Buffer.concat([header, entry.name, extraField([entry.size, entry.packed])]);
}

/** What the header of a member and its record in the directory have in common, 26 bytes. */
function writeCommon(record: Buffer, at: number, entry: Entry, isLarge: boolean, extraLength: number): void {
  record.writeUInt16LE(isLarge ? 45 : 20, at);
  record.writeUInt16LE(entry.flags, at + 2);
  record.writeUInt16LE(entry.method, at + 4);
  record.writeUInt16LE(0, at + 6);
  record.writeUInt16LE(DOS_DATE, at + 8);
  record.writeUInt32LE(entry.checksum, at + 10);
  record.writeUInt32LE(isLarge ? 0xffff_ffff : entry.packed, at + 14);
  record.writeUInt32LE(isLarge ? 0xffff_ffff : entry.size, at + 18);
  record.writeUInt16LE(entry.name.length, at + 22);
  record.writeUInt16LE(extraLength, at + 24);
}

function descriptor({ checksum, packed, size }: Entry, isLarge: boolean): Buffer {
  const record = Buffer.alloc(isLarge ? 24 : 16);
  record.writeUInt32LE(0x0807_4b50, 0);
  record.writeUInt32LE(checksum, 4);
  if (isLarge) {
    record.writeBigUInt64LE(BigInt(packed), 8);
    record.writeBigUInt64LE(BigInt(size), 16);
  } else {
    record.writeUInt32LE(packed, 8);
    record.writeUInt32LE(size, 12);
  }
  return record;
}

function directoryRecord(entry: Entry, limits: ZipLimits): Buffer {
  const isLarge = Math.max(entry.size, entry.packed, entry.offset) >= limits.bytes;
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x0201_4b50, 0);
  record.writeUInt16LE(isLarge ? 45 : 20, 4);
  writeCommon(record, 6, entry, isLarge, isLarge ? 28 : 0);
  record.writeUInt32LE(isLarge ? 0xffff_ffff : entry.offset, 42);
  if (!isLarge) return Buffer.concat([record, entry.name]);
  return Buffer.concat([record, entry.name, extraField([entry.size, entry.packed, entry.offset])]);
}

/** Whether the end of an archive is as this one writes it: made for MS-DOS, and at the one time that is the same everywhere. */
export function isOwnArchive(tail: Uint8Array): boolean {
  const bytes = Buffer.from(tail);
  const last = bytes.lastIndexOf("PK\u0001\u0002", undefined, "latin1");
  if (last < 0 || last + 46 > bytes.length) return false;
  const isMadeHere = [20, 45].includes(bytes.readUInt16LE(last + 4));
  return isMadeHere && bytes.readUInt16LE(last + 12) === 0 && bytes.readUInt16LE(last + 14) === DOS_DATE;
}

/** The Zip64 field: numbers that do not fit where they belong. */
function extraField(numbers: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + 8 * numbers.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * numbers.length, 2);
  for (const [index, number] of numbers.entries()) field.writeBigUInt64LE(BigInt(number), 4 + 8 * index);
  return field;
}

function endRecords(count: number, length: number, offset: number, limits: ZipLimits): Buffer {
  const isLarge = count >= limits.members || length >= limits.bytes || offset >= limits.bytes;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(isLarge ? 0xffff : count, 8);
  end.writeUInt16LE(isLarge ? 0xffff : count, 10);
  end.writeUInt32LE(isLarge ? 0xffff_ffff : length, 12);
  end.writeUInt32LE(isLarge ? 0xffff_ffff : offset, 16);
  return isLarge ? Buffer.concat([largeEnd(count, length, offset), end]) : end;
}

function largeEnd(count: number, length: number, offset: number): Buffer {
  const record = Buffer.alloc(56 + 20);
  record.writeUInt32LE(0x0606_4b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(length), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  // And where that record is.
  record.writeUInt32LE(0x0706_4b50, 56);
  record.writeBigUInt64LE(BigInt(offset + length), 64);
  record.writeUInt32LE(1, 72);
  return record;
}
