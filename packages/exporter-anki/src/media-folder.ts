import { createHash } from "node:crypto";
import type { ExporterInput } from "@notewright/exporter";
import { fileSlug } from "./file-slug.ts";
import { isSafeSvg } from "./safe-svg.ts";

/** What Anki shows in an `<img>` on all its platforms. */
const pictureName = /^(.*)\.(svg|png|jpe?g|gif|webp|avif|bmp|ico)$/is;

/**
 * The pictures of a deck. A name carries the hash of its content, because Anki never replaces a media file of a name it has;
 * equal contents are one file. Names keep to what Anki allows: flat, NFC, at most 120 bytes, none of `[]<>:"/?*^\|`.
 */
export class MediaFolder {
  /** The files by name, in order of first use. */
  readonly files: Map<string, Uint8Array> = new Map();
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

    const hash = createHash("sha256").update(file.bytes).digest("hex");
    const known = this.#names.get(hash);
    if (known !== undefined) return known;
    if (extension.toLowerCase() === "svg" && !isSafeSvg(file.bytes)) return null;

    const name = `${fileSlug(stem, "image")}-${hash.slice(0, 8)}.${extension.toLowerCase()}`;
    this.#names.set(hash, name);
    this.files.set(name, file.bytes);
    return name;
  }
}
