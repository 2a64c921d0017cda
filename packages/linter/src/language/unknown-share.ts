import type { Prose } from "@notewright/parser";
import type { Words } from "@notewright/words";

/** Shorter words are in some dictionary whatever they mean. */
const SHORTEST = 3;
/** So many words that nobody knows are not slips of the hand. */
const FEWEST = 5;
/** Two of five: in lists of words every second one is the translation. */
const SHARE = 0.4;

/**
 * Whether so many different words of a text are in no English dictionary that it is in another language. Only those in small letters count:
 * names tell nothing.
 */
export function isMostlyUnknown(all: readonly Prose[], words: Words): boolean {
  const seen = new Set<string>();
  let unknown = 0;
  for (const prose of all) {
    for (const { kind, text } of prose.words) {
      if (kind === "code" || text.length < SHORTEST || seen.has(text) || !/^\p{Ll}+$/u.test(text)) continue;
      seen.add(text);
      if (!words.knows(text)) unknown++;
    }
  }
  return unknown >= FEWEST && unknown >= seen.size * SHARE;
}
