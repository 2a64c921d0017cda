/** First bytes of the file: "NWRD". */
export const MAGIC = 0x44_52_57_4e;

/** Raised when the layout of a section changes; a reader refuses others. */
export const VERSION = 1;

/** Bytes of the header before the table of sections: magic, version, number of sections. */
export const HEADER = 12;

/** Bytes of a row of the table: name (8 bytes, padded with zeros), start and length in bytes. */
export const ROW = 16;

/** Sections by name, as views on the bytes; each starts at a multiple of eight, so that it can be seen as an array of numbers. */
export function readContainer(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== VERSION) {
    throw new Error("The file of words is damaged or of another version; install @notewright/words again.");
  }
  const sections = new Map<string, Uint8Array>();
  const count = view.getUint32(8, true);
  for (let row = 0; row < count; row++) {
    const at = HEADER + row * ROW;
    const name = new TextDecoder().decode(bytes.subarray(at, at + 8)).replace(/\0+$/, "");
    const start = view.getUint32(at + 8, true);
    sections.set(name, bytes.subarray(start, start + view.getUint32(at + 12, true)));
  }
  return sections;
}

/** A section as unsigned 32-bit numbers, without copying. */
export function numbers(section: Uint8Array): Uint32Array {
  return new Uint32Array(section.buffer, section.byteOffset, section.byteLength >> 2);
}
