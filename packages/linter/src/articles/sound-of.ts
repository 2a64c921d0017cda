import { initialSounds } from "./initial-sounds.ts";

/** The article that goes before a word by how it is spoken; `either` where both are said, or where nobody can tell. */
export type Article = "a" | "an" | "either";

const sounds = new Map<string, Article>();
for (const [article, starts] of Object.entries(initialSounds)) {
  for (const start of starts.trim().split(/\s+/)) sounds.set(start, article as Article);
}

/** Words of H that some say without it, here or across the ocean; the dictionary of sounds is American. */
const EITHER_H =
  /^(?:habitu|hallucinat|herb|heredit|heroic|hilari|histor|holistic|homage|horrific|hotel|humbl|hypothes|hyster)/;

/** The article before a word of the language, in small letters; a name that is said like no other word may have two ways. */
export function articleOfWord(word: string, isName: boolean): Article {
  if (EITHER_H.test(word)) return "either";
  const exact = sounds.get(`${word}.`);
  if (exact !== undefined) return isName ? "either" : exact;
  for (let length = word.length; length > 1; length--) {
    const known = sounds.get(word.slice(0, length));
    if (known !== undefined) return known;
  }
  return /^[aeiou]/.test(word) ? "an" : "a";
}

/** The article before a letter or what is spelt out and begins with it: an F, an HTML, a U. */
export function articleOfLetter(letter: string): "a" | "an" {
  return /^[aefhilmnorsx]/i.test(letter) ? "an" : "a";
}

/** The article before a number: eight and what begins with it, eleven, eighteen. */
export function articleOfNumber(digits: string): Article {
  // "1100" is "eleven hundred" or "one thousand one hundred", and so are years.
  if (/^1[18]\d\d$/.test(digits)) return "either";
  const first = digits.slice(0, digits.length % 3 || 3);
  return /^8|^1[18]$/.test(first) ? "an" : "a";
}

/** How a word of English can begin before its vowel; what begins otherwise is spelt out. */
const ONSET =
  /^(?:[bcfgkp]?[lr]|[bcdfghjklmnprstvwxyz]|qu|ch|chr|dr|kn|ph|phr|ps|s[ckpt]r|s[cklmnptw]|s[cp]l|sch|sh|shr|squ|th|thr|thw|tr|tw|dw|vl|wh|wr|rh|gn|gh)?[aeiouy]/i;

/** Whether letters can be read as a word: "RAM" and "SaaS", not "RPM". */
export function isPronounceable(letters: string): boolean {
  return ONSET.test(letters);
}
