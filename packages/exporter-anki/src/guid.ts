import { hash } from "node:crypto";

/** The digits of genanki's base91 (genanki/util.py, BASE91_TABLE); Anki itself writes the same set. */
const digits = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&()*+,-./:;<=>?@[]^_`{|}~";

/**
 * The guid by which Anki recognises a note again: what genanki's `guid_for(namespace, key)` gives. It depends on nothing but
 * these two, so that a corrected text updates its note instead of adding another.
 */
export function guidFor(namespace: string, key: string): string {
  let rest = BigInt(`0x${hash("sha256", `${namespace}__${key}`, "hex").slice(0, 16)}`);
  const base = BigInt(digits.length);
  let guid = "";
  for (; rest > 0n; rest /= base) guid = digits.charAt(Number(rest % base)) + guid;
  return guid;
}
