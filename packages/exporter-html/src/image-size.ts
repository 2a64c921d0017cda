/** Width and height in CSS pixels. */
export interface ImageSize {
  width: number;
  height: number;
}

/** Reads the size out of an image's header; null where it says none. */
export function imageSize(type: string, bytes: Uint8Array): ImageSize | null {
  const size = readSize(type, bytes);
  if (size === null || !(size.width >= 1 && size.height >= 1)) return null;
  return { width: Math.round(size.width), height: Math.round(size.height) };
}

function readSize(type: string, bytes: Uint8Array): ImageSize | null {
  if (type === "image/svg+xml") return svgSize(new TextDecoder().decode(bytes));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === "image/png" && bytes.length >= 24) return { width: view.getUint32(16), height: view.getUint32(20) };
  if (type === "image/gif" && bytes.length >= 10) return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (type === "image/jpeg") return jpegSize(view);
  if (type === "image/webp" && bytes.length >= 30) return webpSize(view);
  if (type === "image/avif") return avifSize(view);
  return null;
}

function svgSize(svg: string): ImageSize | null {
  const tag = /<svg\b[^>]*>/.exec(svg)?.[0] ?? "";
  const width = Number(/\swidth=["']([\d.]+)(?:px)?["']/.exec(tag)?.[1]);
  const height = Number(/\sheight=["']([\d.]+)(?:px)?["']/.exec(tag)?.[1]);
  if (width > 0 && height > 0) return { width, height };
  const box = /\sviewBox=["']([^"']*)["']/
    .exec(tag)?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  return box === undefined ? null : { width: box[2] ?? 0, height: box[3] ?? 0 };
}

function jpegSize(view: DataView): ImageSize | null {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    // Start of frame, but for the three other markers that lie between these numbers.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** The three kinds of WebP each say it in their own way behind the name of the first chunk. */
function webpSize(view: DataView): ImageSize | null {
  switch (view.getUint32(12)) {
    case fourLetters("VP8 "):
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case fourLetters("VP8L"): {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case fourLetters("VP8X"):
      // Three bytes each, of which the fourth is the next one's.
      return { width: (view.getUint32(24, true) & 0xffffff) + 1, height: (view.getUint32(26, true) >>> 8) + 1 };
    default:
      return null;
  }
}

/** The largest of the pictures that the header describes: others are thumbnails, or tiles of it. */
function avifSize(view: DataView): ImageSize | null {
  const end = Math.min(view.byteLength - 16, mostOfHeader);
  const name = fourLetters("ispe");
  let size: ImageSize | null = null;
  for (let at = 0; at <= end; at++) {
    if (view.getUint32(at) !== name) continue;
    const found = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (size === null || found.width * found.height > size.width * size.height) size = found;
  }
  return size;
}

/** Bytes in which the description of an AVIF picture stands. */
const mostOfHeader = 4096;

function fourLetters(name: string): number {
  return [...name].reduce((number, letter) => ((number << 8) | letter.charCodeAt(0)) >>> 0, 0);
}
