import type { Words } from "@notewright/words";

const PREFIXES = [
  "anti",
  "auto",
  "co",
  "cross",
  "de",
  "hyper",
  "inter",
  "mis",
  "multi",
  "non",
  "over",
  "pre",
  "re",
  "sub",
  "super",
  "un",
  "under",
];
const SUFFIXES = ["s", "able", "er", "ers", "ing", "ed", "less", "ly", "ness"];
const SHORTEST_HALF = 4;

/** Whether a word is made of known ones: a prefix or ending too many, or two words in one ("keystore", "chatbots"). */
export function isDerived(word: string, words: Words): boolean {
  const lower = word.toLowerCase();
  const known = (part: string): boolean => part.length >= SHORTEST_HALF && words.knows(part);
  if (PREFIXES.some((prefix) => lower.startsWith(prefix) && known(lower.slice(prefix.length)))) return true;
  if (SUFFIXES.some((suffix) => lower.endsWith(suffix) && known(lower.slice(0, -suffix.length)))) return true;
  for (let cut = SHORTEST_HALF; cut <= lower.length - SHORTEST_HALF; cut++) {
    if (known(lower.slice(0, cut)) && known(lower.slice(cut))) return true;
  }
  return false;
}
