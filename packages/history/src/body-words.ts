import { hash } from "node:crypto";

/** The distinct words of a body as short hashes, sorted: five characters each, the first 30 bits of SHA-256 in base64url. */
export type BodyWords = readonly string[];

const LENGTH = 5;

// A vault repeats its words, and one hash is dearer than a look-up.
const known = new Map<string, string>();
const MOST_KNOWN = 200_000;

/** The words of some texts. Case, punctuation and the form of accents do not count. */
export function bodyWords(texts: Iterable<string>): BodyWords {
  const words = new Set<string>();
  for (const text of texts) for (const [word] of plainKey(text).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) words.add(shortHash(word));
  return [...words].sort();
}

/** Whole names in the place of words. */
export function bodyNames(names: Iterable<string>): BodyWords {
  return [...new Set(Array.from(names, (name) => shortHash(nameKey(name))))].sort();
}

/** What two spellings of one name have in common. */
export function nameKey(name: string): string {
  return plainKey(name).replace(/\s+/gu, " ").trim();
}

/** One text for all words, as the ledger keeps it. */
export function joinWords(words: BodyWords): string {
  return words.join("");
}

/** The words in a ledger's text. */
export function splitWords(text: string): BodyWords {
  return Array.from({ length: Math.floor(text.length / LENGTH) }, (_, index) =>
    text.slice(index * LENGTH, (index + 1) * LENGTH),
  );
}

/** How many words two bodies share. */
export function sharedWords(a: BodyWords, b: BodyWords): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] as string, b[j] as string];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
}

function plainKey(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

function shortHash(word: string): string {
  const old = known.get(word);
  if (old !== undefined) return old;
  const short = hash("sha256", word, "base64url").slice(0, LENGTH);
  if (known.size < MOST_KNOWN) known.set(word, short);
  return short;
}
