/** A word or text for comparing: small letters without accents. */
export function normalised(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .trim();
}

/** A letter of a script that puts no blanks between words. */
const unspaced =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]";
const word = new RegExp(`${unspaced}\\p{M}*|(?:(?!${unspaced})[\\p{L}\\p{M}\\p{N}_])+[+#]*`, "gu");
const isUnspaced = new RegExp(`^${unspaced}`, "u");

/**
 * The words of a text: letters and digits, and the signs at the end of C++ and C#. Where a script puts no blanks between words, each of
 * its letters is one: a search wants all that were typed, and so finds them inside of longer words too.
 */
export function wordsOf(text: string): string[] {
  return text.match(word) ?? [];
}

/** What finds words in a text, in letters of either size: whole ones, where blanks tell what is whole. */
export function wordFinder(words: readonly string[]): RegExp {
  // Longer ones first, since the first that fits is taken.
  const sources = words
    .toSorted((a, b) => b.length - a.length)
    .map((each) => {
      const source = each.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
      return isUnspaced.test(each) ? source : `(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`;
    });
  return new RegExp(sources.join("|"), "giu");
}
