import type { Prose } from "@notewright/parser";
import type { Words } from "@notewright/words";
import { knownNames } from "./known-names.ts";

/** How common a pair of words may be by itself: "power point" is also a socket. */
const SELDOM = 2;

/** The name of one word that two words make, at a position of a prose: "Git hub"; null where there is none. */
export function splitName(prose: Prose, at: number, words: Words): string | null {
  const [first, second] = [prose.words[at], prose.words[at + 1]];
  if (first === undefined || second === undefined || first.kind === "code" || second.kind === "code") return null;
  if (!/^\p{Lu}/u.test(first.text)) return null;
  const name = knownNames.get(`${first.text}${second.text}`.toLowerCase());
  if (name === undefined || prose.text.slice(first.index + first.text.length, second.index) !== " ") return null;
  // A small letter after the capital, unless the sentence begins here; capitals twice.
  const isCapital = /^\p{Lu}/u.test(second.text);
  if (!isCapital && prose.sentences.some(({ index }) => index === first.index)) return null;
  if (
    /[-/._@]/.test((prose.text[first.index - 1] ?? "") + (prose.text[second.index + second.text.length] ?? "").replace(".", ""))
  )
    return null;
  return words.pair(first.text.toLowerCase(), second.text.toLowerCase()) > SELDOM ? null : name;
}
