const smallWords = new Set(["a", "an", "and", "as", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with"]);

/**
 * Whether each letter of an acronym begins a word of its expansion, in order and without a rest. A digit says how often the
 * letter before it stands there (S3: three S); small words may be left out.
 */
export function initialsAgree(acronym: string, expansion: string): boolean {
  const letters = spelledOut(acronym);
  const words = expansion
    .split(/[\s\p{Pd}/&]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, "").toLowerCase())
    .filter((word) => word !== "");
  return letters.length > 1 && words.length > 1 && fits(letters, words);
}

function spelledOut(acronym: string): string {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return letters.replace(/(\p{L})([2-9])$/u, (_, letter: string, times: string) => letter.repeat(Number(times)));
}

function fits(letters: string, [word, ...rest]: string[]): boolean {
  if (word === undefined) return letters === "";
  if (letters.startsWith(word.charAt(0)) && fits(letters.slice(word.charAt(0).length), rest)) return true;
  return smallWords.has(word) && fits(letters, rest);
}
