import type { AssetFile } from "@notewright/exporter";
import { type ImageSize, imageSize } from "./image-size.ts";

const types: Record<string, string> = {
  avif: "image/avif",
  gif: "image/gif",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
  svg: "image/svg+xml",
  webp: "image/webp",
};

/** The media type of an image by its name; null if it is none that browsers show. */
export function imageType({ bytes, name }: AssetFile): string | null {
  const type = types[name.toLowerCase().split(".").at(-1) ?? ""];
  return type === undefined || bytes.length === 0 ? null : type;
}

/** The size that a page gives the image, a usual one where its file says none. */
export function imageSizeOf(type: string, { bytes }: AssetFile): ImageSize {
  return imageSize(type, bytes) ?? { width: 640, height: 360 };
}
