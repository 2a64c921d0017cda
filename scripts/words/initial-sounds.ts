import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Which article a word takes by its first sound; `either` where speakers or words that begin alike differ. */
type Article = "a" | "an" | "either";

/** The letters whose words do not all begin with the sound that the letter promises, and the article that it promises. */
const LETTERS: Readonly<Record<string, Article>> = { e: "an", h: "a", o: "an", u: "an", x: "a", y: "a" };
/** With fewer words, a beginning says nothing about others: "unescaped" is not said like "Unesco". */
const FEWEST = 3;

const VOWEL = /^(?:AA|AE|AH|AO|AW|AY|EH|ER|EY|IH|IY|OW|OY|UH|UW)\d/;

/** An H whose vowel is not stressed: "an historic" and "a historic" are both said. */
const WEAK_H = /^HH \w\w0/;

/**
 * The beginnings of words after which the first sound is another than the letter or a shorter beginning promises, for each article. A
 * full stop ends a word: `use.` is that word alone. `isCommon` leaves out rare words of H, which are names.
 */
export function initialSounds(folder: string, isCommon: (word: string) => boolean): Record<Article, string[]> {
  const sounds = new Map<string, Article>();
  const entries = readFileSync(join(folder, "index.js"), "utf8").matchAll(/^ {2}"?([a-z]+)(?:\(\d\))?"?: "([^"]+)"/gm);
  for (const [, word = "", spoken = ""] of entries) {
    if (LETTERS[word[0] as string] === undefined || (word.startsWith("h") && !isCommon(word))) continue;
    const article = WEAK_H.test(spoken) ? "either" : VOWEL.test(spoken) ? "an" : "a";
    const known = sounds.get(word);
    sounds.set(word, known === undefined || known === article ? article : "either");
  }
  const found: Record<Article, string[]> = { a: [], an: [], either: [] };
  for (const [letter, article] of Object.entries(LETTERS)) {
    const words = [...sounds.keys()].filter((word) => word.startsWith(letter)).sort();
    gather(letter, article, words, sounds, found);
  }
  return found;
}

function gather(
  start: string,
  promised: Article,
  words: readonly string[],
  sounds: ReadonlyMap<string, Article>,
  found: Record<Article, string[]>,
): void {
  if (words.length < FEWEST) {
    for (const word of words) if (sounds.get(word) !== promised) found[sounds.get(word) as Article].push(`${word}.`);
    return;
  }
  const kinds = new Set(words.map((word) => sounds.get(word) as Article));
  const [only] = kinds;
  const article = kinds.size === 1 ? (only as Article) : start.length === 1 || start.startsWith("h") ? promised : "either";
  if (article !== promised) found[article].push(start);
  if (kinds.size <= 1) return;
  const own = sounds.get(start);
  if (own !== undefined && own !== article) found[own].push(`${start}.`);
  const longer = Map.groupBy(
    words.filter((word) => word !== start),
    (word) => word.slice(0, start.length + 1),
  );
  for (const [next, those] of longer) gather(next, article, those, sounds, found);
}
