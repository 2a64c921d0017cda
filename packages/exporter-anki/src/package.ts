import { pipeline, Readable } from "node:stream";
import { constants, createZstdCompress, zstdCompressSync } from "node:zlib";
import { collectionFile } from "./collection.ts";
import type { Deck } from "./deck-note.ts";
import { chunkSize } from "./deflated.ts";
import { type MediaEntry, mediaEntry, mediaList } from "./media-list.ts";
import { type SizedChunks, type ZipMember, zipArchive } from "./zip-archive.ts";

/** Which Ankis read a package: of the form `legacy` all since 2.1, of `latest` those since 2.1.50. */
export const packageForms = ["legacy", "latest"] as const;

export type PackageForm = (typeof packageForms)[number];

/** The files of a deck by the names that its fields use. They are read when they are written. */
export type DeckMedia = ReadonlyMap<string, () => Uint8Array>;

/**
 * The chunks of an .apkg: a ZIP of the collection, the media under numbers, and `media`, which gives the numbers their names
 * (rslib/src/import_export/package). The collection is made on the disk, in a file that nothing is left of.
 */
export function packageChunks(deck: Deck, media: DeckMedia, form: PackageForm): AsyncGenerator<Uint8Array> {
  return zipArchive(form === "latest" ? latestMembers(deck, media) : legacyMembers(deck, media));
}

/** Deflated by the ZIP, with a JSON object of names. */
async function* legacyMembers(deck: Deck, media: DeckMedia): AsyncGenerator<ZipMember> {
  yield* collectionMember(deck, (content) => ({ name: "collection.anki21", content, isPacked: false }));
  const names: [member: string, name: string][] = [];
  for (const [name, read] of media) {
    const member = String(names.length);
    names.push([member, name]);
    yield { name: member, content: read(), isPacked: false };
  }
  yield { name: "media", content: Buffer.from(JSON.stringify(Object.fromEntries(names))), isPacked: false };
}

/** `PackageMetadata` with version 3: field 1, a number. */
const latestVersion = Uint8Array.of(1 << 3, 3);

/** Everything but the version packed by zstd, with a protobuf list of names. The collection is the same: Anki opens any schema. */
async function* latestMembers(deck: Deck, media: DeckMedia): AsyncGenerator<ZipMember> {
  yield { name: "meta", content: latestVersion, isPacked: true };
  yield* collectionMember(deck, (content) => ({ name: "collection.anki21b", content: zstdChunks(content), isPacked: true }));
  const entries: MediaEntry[] = [];
  for (const [name, read] of media) {
    const bytes = read();
    yield {
      name: String(entries.length),
      content: zstdCompressSync(bytes, { ...zstd, chunkSize: chunkSize(bytes) }),
      isPacked: true,
    };
    entries.push(mediaEntry(name, bytes));
  }
  const list = mediaList(entries);
  yield { name: "media", content: zstdCompressSync(list, { ...zstd, chunkSize: chunkSize(list) }), isPacked: true };
}

async function* collectionMember(deck: Deck, member: (content: SizedChunks) => ZipMember): AsyncGenerator<ZipMember> {
  const collection = collectionFile(deck);
  try {
    yield member(collection);
  } finally {
    collection.close();
  }
}

/** Anki's own level. */
const zstd = { params: { [constants.ZSTD_c_compressionLevel]: 3 } };

function zstdChunks({ chunks, size }: SizedChunks): SizedChunks {
  // An error comes out of the last stream, which is read to its end.
  return { size, chunks: pipeline(Readable.from(chunks), createZstdCompress(zstd), () => {}) };
}
