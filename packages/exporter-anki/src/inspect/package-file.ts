import { zstdDecompressSync } from "node:zlib";
import { UserError } from "@notewright/diagnostics";
import { unzipSync } from "fflate";

/** The three forms of a package, by their collection's member. */
const packageForms = ["collection.anki21b", "collection.anki21", "collection.anki2"] as const;

export type PackageForm = (typeof packageForms)[number];

/** What a package holds, before its collection is opened. */
export interface PackageFile {
  form: PackageForm;
  /** The SQLite file. */
  collection: Uint8Array;
  /** Names of the media by the name of their members. */
  media: Map<string, string>;
  /** Names of all members, with their sizes unpacked as the archive says. */
  members: Map<string, number>;
}

/** More than any deck's collection; a package that claims more would only fill the memory. */
const MOST_BYTES = 2 ** 30;
const EMPTY = new Uint8Array();

/** Takes a package apart. What is none, or is damaged, is a `UserError` that names `file`. */
export function readPackage(bytes: Uint8Array, file: string): PackageFile {
  const members = new Map<string, number>();
  const found = unpacked(bytes, file, (name, size) => {
    members.set(name, size);
    return false;
  });
  if (found === null) throw new UserError(`${file} is no Anki package: it is not a ZIP archive. Name an .apkg file.`);
  const form = packageForms.find((name) => members.has(name));
  if (form === undefined) throw new UserError(`${file} is no Anki package: it has no collection. Name an .apkg file.`);
  const wanted = new Set<string>([form, "media"]);
  const { [form]: packed, media = EMPTY } = unpacked(bytes, file, (name, size) => {
    if (!wanted.has(name)) return false;
    if (size > MOST_BYTES)
      throw new UserError(`${file} says that its ${name} has ${size} bytes, expected at most ${MOST_BYTES}.`);
    return true;
  }) as Record<string, Uint8Array>;
  const isLatest = form === "collection.anki21b";
  const collection = isLatest ? unzstd(packed as Uint8Array, file) : (packed as Uint8Array);
  return { form, collection, media: isLatest ? mediaEntries(unzstd(media, file)) : mediaMap(media, file), members };
}

function unpacked(
  bytes: Uint8Array,
  file: string,
  isWanted: (name: string, size: number) => boolean,
): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => isWanted(name, originalSize) });
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (bytes.length > 4 && bytes[0] === 0x50 && bytes[1] === 0x4b) {
      throw new UserError(`${file} is damaged: its archive cannot be unpacked. Make or download it anew.`, { cause: error });
    }
    return null;
  }
}

function unzstd(bytes: Uint8Array, file: string): Uint8Array {
  if (bytes.length === 0) return bytes;
  try {
    return zstdDecompressSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    throw new UserError(`${file} is damaged: what it has packed cannot be unpacked. Make or download it anew.`, {
      cause: error,
    });
  }
}

function mediaMap(bytes: Uint8Array, file: string): Map<string, string> {
  if (bytes.length === 0) return new Map();
  try {
    const map: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof map !== "object" || map === null || Array.isArray(map)) throw new TypeError("It is no object");
    return new Map(Object.entries(map).map(([member, name]) => [member, nameOf(name)]));
  } catch (error) {
    throw new UserError(`${file} is damaged: its list of media is no JSON object of names. Make or download it anew.`, {
      cause: error,
    });
  }
}

function nameOf(name: unknown): string {
  if (typeof name !== "string") throw new TypeError("A name is no text");
  return name;
}

const ENTRIES = 0x0a;
const NAME = 0x0a;

/** Names of Anki's protobuf list of media (proto/anki/import_export.proto, MediaEntries): the n-th is of the member `n`. */
function mediaEntries(bytes: Uint8Array): Map<string, string> {
  const names = new Map<string, string>();
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let factor = 1; at < bytes.length; factor *= 128) {
      const byte = bytes[at++] as number;
      value += (byte & 127) * factor;
      if (byte < 128) break;
    }
    return value;
  };
  while (at < bytes.length && bytes[at++] === ENTRIES) {
    const end = Math.min(bytes.length, number() + at);
    const hasName = bytes[at] === NAME;
    if (hasName) at++;
    const length = hasName ? number() : 0;
    names.set(String(names.size), new TextDecoder().decode(bytes.subarray(at, Math.min(end, at + length))));
    at = end;
  }
  return names;
}
