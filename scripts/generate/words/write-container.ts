import { HEADER, MAGIC, ROW, VERSION } from "../../../packages/words/src/container.ts";

/** A part of the file: up to eight letters of name, and its bytes. */
export interface Section {
  name: string;
  bytes: Uint8Array;
}

/**
 * The file of words: a header, a table of sections, and the sections, little-endian, each at a multiple of eight.
 *
 * To add a section: make its bytes in a file of its own beside this one, add it to the list in `words.ts`, add its reader in
 * `packages/words/src/`, and ask for it by name in `load-words.ts`. Readers pass over sections that they do not know, so `VERSION`
 * is raised only when the layout of one that exists changes. For a value a word, `byteTableOf` is the smallest that is fast: four
 * bytes and a quarter a word, whatever its length.
 */
export function writeContainer(sections: readonly Section[]): Uint8Array {
  const places: number[] = [];
  let end = HEADER + sections.length * ROW;
  for (const { bytes } of sections) {
    end = Math.ceil(end / 8) * 8;
    places.push(end);
    end += bytes.length;
  }
  const file = new Uint8Array(end);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, sections.length, true);
  for (const [row, { bytes, name }] of sections.entries()) {
    const at = HEADER + row * ROW;
    file.set(new TextEncoder().encode(name), at);
    view.setUint32(at + 8, places[row] as number, true);
    view.setUint32(at + 12, bytes.length, true);
    file.set(bytes, places[row]);
  }
  return file;
}
