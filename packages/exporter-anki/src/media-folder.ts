import { createHash } from "node:crypto";
import { UserError } from "@notewright/diagnostics";
import type { AssetFile, ExporterInput } from "@notewright/exporter";
import { fileSlug } from "./file-slug.ts";
import { safeSvg } from "./safe-svg.ts";

/** What Anki shows in an `<img>` on all its platforms. */
const pictureName = /^(.*)\.(svg|png|jpe?g|gif|webp|avif|bmp|ico)$/is;

/**
 * The pictures of a deck. A name carries the hash of its content, because Anki never replaces a media file of a name it has;
 * equal contents are one file. Names keep to what Anki allows: flat, NFC, at most 120 bytes, none of `[]<>:"/?*^\|`.
 */
export class MediaFolder {
  /** How to read the files by name, in order of first use. They are not kept in memory. */
  readonly files: Map<string, () => Uint8Array> = new Map();
  readonly #names = new Map<string, string>();
  readonly #readAsset: ExporterInput["readAsset"];

  constructor(readAsset: ExporterInput["readAsset"]) {
    this.#readAsset = readAsset;
  }

  /** Name of the picture of an asset; null if there is no file, or none that may be shipped. */
  add(assetId: string): string | null {
    const file = this.#readAsset(assetId);
    const [, stem, extension] = pictureName.exec(file?.name ?? "") ?? [];
    // Anki's importer leaves empty files out, and then reports them missing.
    if (file === null || stem === undefined || extension === undefined || file.bytes.length === 0) return null;

    const bytes = shippable(file);
    if (bytes === null) return null;
    const hash = sha256(bytes);
    const known = this.#names.get(hash);
    if (known !== undefined) return known;
    const name = this.#newName(fileSlug(stem, "image"), hash, extension.toLowerCase());
    this.#names.set(hash, name);
    this.files.set(name, () => this.#unchanged(assetId, hash));
    return name;
  }

  /** With more digits where somebody has made two files whose hashes begin alike. */
  #newName(slug: string, hash: string, extension: string): string {
    const name = (digits: number): string => `${slug}-${hash.slice(0, digits)}.${extension}`;
    let digits = 8;
    while (this.files.has(name(digits))) digits += 1;
    return name(digits);
  }

  /** Its bytes, as long as they are what the name says. */
  #unchanged(assetId: string, hash: string): Uint8Array {
    const file = this.#readAsset(assetId);
    const bytes = file === null ? null : shippable(file);
    if (bytes === null || sha256(bytes) !== hash)
      throw new UserError(
        `The picture ${file?.name ?? assetId} was changed while the deck was written. Export the deck again.`,
      );
    return bytes;
  }
}

/** What may go out of a picture; null if nothing. */
function shippable({ bytes, name }: AssetFile): Uint8Array | null {
  return /\.svg$/i.test(name) ? safeSvg(bytes) : bytes;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
