import type { Words } from "@notewright/words";
import { knownAcronyms } from "../names/known-acronyms.ts";
import { type Article, articleOfLetter, articleOfNumber, articleOfWord, isPronounceable } from "./sound-of.ts";

/** Acronyms that can be read as a word but are spelt out, after how standards and their makers write of them. */
const SPELT = new Set("API EOF FAQ HA IAM ISP ML SLA SLI SLO SOA UDP UI URI URL URN USB UTF UUID UX".split(" "));

/** Those that seem not to be, and are, by all or by some. */
const READ = new Set("FTSE LLAMA MRSA SCSI SQL".split(" "));

/** What stands behind an article, up to a character that is neither a letter nor a digit. */
export interface Spoken {
  text: string;
  /** Whether a hyphen follows and the word goes on: "X-ray", "8-bit". */
  goesOn: boolean;
  isCode: boolean;
}

/** The article that is wanted before a word, acronym, letter or number. */
export function articleBefore({ goesOn, isCode, text }: Spoken, words: Words): Article {
  const digits = /^\d+/.exec(text)?.[0];
  if (digits !== undefined) return articleOfNumber(digits);
  if (/[^A-Za-z0-9'’]/.test(text)) return "either";
  const [letters = ""] = /^[A-Za-z]+/.exec(text) ?? [];
  if (letters.length === 1) return letters !== text || goesOn || /[A-Z]/.test(text) ? articleOfLetter(text) : "either";
  if (/^[a-z][A-Z]/.test(text)) return articleOfLetter(text);
  const capitals = /^[A-Z0-9]{2,}(?=s?$)/.exec(text)?.[0];
  if (capitals !== undefined) return articleOfCapitals(capitals, words);
  return articleOfName(text, letters, isCode, words);
}

/** Spelt out where it cannot be read; where it can, either way, unless both ways agree. */
function articleOfCapitals(text: string, words: Words): Article {
  const letter = articleOfLetter(text);
  if (READ.has(text)) return "either";
  if (SPELT.has(text) || !isPronounceable(text)) return letter;
  const word = articleOfWord(text.toLowerCase(), false);
  if (word === letter) return letter;
  return /^U/.test(text) && !words.knowsCased(text.toLowerCase()) ? letter : "either";
}

function articleOfName(text: string, letters: string, isCode: boolean, words: Words): Article {
  const [first = ""] = /^[A-Z]?[a-z]+|^[A-Z]+(?![a-z])/.exec(letters) ?? [];
  const lower = first.toLowerCase();
  if (first.length === letters.length && knownAcronyms.has(text.toUpperCase()) && !isCommonWord(lower, words))
    return articleOfCapitals(text.toUpperCase(), words);
  if (lower.length < 3 || !isPronounceable(lower))
    return words.zipf(lower) > 5 && /[aeiouy]/.test(lower) ? articleOfWord(lower, false) : "either";
  const isKnown = words.knows(first);
  // "Uint8Array", "ufunc": the letter, and a word behind it.
  if (lower.startsWith("u") && words.zipf(lower) < SELDOM) return "either";
  // "SaaS": one can spell what is no word by itself.
  if (!isKnown && first !== letters) return "either";
  if (isKnown || (!isCode && /^[A-Z]/.test(text) && /^[abcdfgijklmnpqrstvwz]/.test(lower)))
    return articleOfWord(lower, first !== lower && !words.knowsCased(lower));
  return "either";
}

const SELDOM = 3;

function isCommonWord(lower: string, words: Words): boolean {
  return words.knowsCased(lower) && words.zipf(lower) > 4.5;
}
