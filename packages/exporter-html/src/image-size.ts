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
