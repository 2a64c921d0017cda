import { hashOf } from "./fingerprint.ts";

/**
 * A byte for each of many texts, which are themselves not kept: open addressing over slots of 32 bits, a fingerprint of 24 bits above
 * the byte. A text that is not in it has a byte in about one of ten million questions. The byte of what is in it is never zero.
 */
export class ByteTable {
  readonly #slots: Uint32Array;
  readonly #mask: number;

  /** The number of slots is a power of two. */
  constructor(slots: Uint32Array) {
    this.#slots = slots;
    this.#mask = slots.length - 1;
  }

  /** The byte of a text, or of two with a blank between them; 0 when unknown. */
  get(first: string, second = ""): number {
    const { high, low } = hashOf(first, second);
    const fingerprint = low & 0xffffff00;
    for (let at = high & this.#mask; ; at = (at + 1) & this.#mask) {
      const slot = this.#slots[at] as number;
      if (slot === 0) return 0;
      if ((slot & 0xffffff00) === fingerprint) return slot & 0xff;
    }
  }
}

/** The slots of a table, for the script that makes the file; at most four fifths of them are used. */
export function byteTableOf(values: Iterable<readonly [text: string, byte: number]>, count: number): Uint32Array {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, count * 1.25))));
  for (const [text, byte] of values) {
    const { high, low } = hashOf(text);
    let at = high & (slots.length - 1);
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
    slots[at] = (low & 0xffffff00) | byte;
  }
  return slots;
}
