import { LineIndex } from "./line-index.ts";

/** Why bytes are not a text that notewright reads. */
export interface SourceFault {
  fault: "utf-16" | "not-utf-8";
  /** First byte that does not fit; 0 for UTF-16. */
  byte: number;
}

const BOM_BYTES = 3;

/**
 * A note as text, with what is needed to go back to its bytes: the byte order mark is not part of `text` and not counted by
 * its offsets, but counted by bytes. Line endings are as in the file.
 */
export class SourceText {
  readonly text: string;
  readonly hasBom: boolean;
  readonly lines: LineIndex;
  #known: { offset: number; byte: number } = { offset: 0, byte: 0 };
  #knownByByte: { offset: number; byte: number } = { offset: 0, byte: 0 };

  constructor(text: string, hasBom = false) {
    this.text = text;
    this.hasBom = hasBom;
    this.lines = new LineIndex(text);
  }

  /** The byte at a UTF-16 offset. Cheap when asked in rising order. */
  byteAt(offset: number): number {
    let { offset: from, byte } = this.#known;
    if (offset < from) {
      from = 0;
      byte = 0;
    }
    for (let index = from; index < offset; index++) byte += bytesOf(this.text.charCodeAt(index));
    this.#known = { offset, byte };
    return byte + (this.hasBom ? BOM_BYTES : 0);
  }

  /** The UTF-16 offset of a byte, or of the character that it is in; the nearest end for one outside. Cheap when asked in rising order. */
  offsetAt(fileByte: number): number {
    const wanted = fileByte - (this.hasBom ? BOM_BYTES : 0);
    let { offset, byte } = this.#knownByByte;
    if (wanted < byte) offset = byte = 0;
    while (offset < this.text.length) {
      const isPair = (this.text.codePointAt(offset) as number) > 0xffff;
      const next = byte + (isPair ? 4 : bytesOf(this.text.charCodeAt(offset)));
      if (next > wanted) break;
      byte = next;
      offset += isPair ? 2 : 1;
    }
    this.#knownByByte = { offset, byte };
    return offset;
  }
}

/** Bytes of a UTF-16 code unit; each half of a surrogate pair stands for two of its four bytes. */
function bytesOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
}

/** Decodes a file's bytes; a fault instead of a text where they are not UTF-8. */
export function decodeSource(bytes: Uint8Array): SourceText | SourceFault {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return { fault: "utf-16", byte: 0 };
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return new SourceText(new TextDecoder("utf-8", { fatal: true }).decode(bytes), hasBom);
  } catch {
    return { fault: "not-utf-8", byte: firstInvalidByte(bytes) };
  }
}

function firstInvalidByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const again = new TextEncoder().encode(lenient);
  let index = 0;
  while (index < bytes.length && bytes[index] === again[index]) index++;
  return index;
}
