import type { AssetFile } from "@notewright/exporter";
import { imageSize } from "./image-size.ts";

/** An image that a page can hold. */
export interface ImageData {
  /** `data:` URI with the file's bytes. */
  uri: string;
  /** In CSS pixels. */
  width: number;
  height: number;
}

const types: Record<string, string> = {
  avif: "image/avif",
  gif: "image/gif",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
  svg: "image/svg+xml",
  webp: "image/webp",
};

/** The file as an inline image; null if it is none that browsers show. */
export function imageData(file: AssetFile): ImageData | null {
  const type = types[file.name.toLowerCase().split(".").at(-1) ?? ""];
  if (type === undefined || file.bytes.length === 0) return null;
  const size = imageSize(type, file.bytes) ?? { width: 640, height: 360 };
  return { uri: `data:${type};base64,${Buffer.from(file.bytes).toString("base64")}`, ...size };
}
