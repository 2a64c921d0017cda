import { createHash } from "node:crypto";

/** What the present form of a package says of a file. */
export interface MediaEntry {
  name: string;
  size: number;
  sha1: Uint8Array;
}

export function mediaEntry(name: string, bytes: Uint8Array): MediaEntry {
  return { name, size: bytes.length, sha1: createHash("sha1").update(bytes).digest() };
}

/** The list of media as Anki's protobuf message `MediaEntries` (proto/anki/import_export.proto); the n-th is of the member `n`. */
export function mediaList(entries: readonly MediaEntry[]): Uint8Array {
  return Buffer.concat(
    entries.map(({ name, sha1, size }) => {
      const entry = Buffer.concat([bytesField(1, Buffer.from(name)), Buffer.from([2 << 3]), varint(size), bytesField(3, sha1)]);
      return bytesField(1, entry);
    }),
  );
}

/** A field of bytes, text or a message inside: wire type 2. */
function bytesField(number: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([(number << 3) | 2]), varint(bytes.length), bytes]);
}

/** A number in groups of seven bits, the lowest first. */
function varint(number: number): Buffer {
  const bytes: number[] = [];
  let rest = number;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return Buffer.from([...bytes, rest]);
}
