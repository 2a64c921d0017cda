/** What stands where a name was. */
const MASK = "[…]";

/**
 * A text with each of some names masked: in any letter case, with any blank or hyphen between their words, in the plural and with a
 * possessive. Of a name of several words, the word that no dictionary would be needed to guess by (`Aurora` of `Amazon Aurora`) is for
 * the caller to name.
 */
export function maskNames(text: string, names: readonly string[]): string {
  const patterns = names
    .map((name) => name.normalize("NFC").match(WORDS) ?? [])
    .filter((words) => words.length > 0)
    .sort((a, b) => b.join("").length - a.join("").length)
    .map((words) => words.map(escaped).join("[^\\p{L}\\p{N}]{0,3}"));
  if (patterns.length === 0) return text;
  const all = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})(?:(?:e?s)?['’]?s?)(?![\\p{L}\\p{N}])`, "giu");
  const masked = text.normalize("NFC").replace(all, MASK);
  return masked.replace(/\[…\](?:[\s(]{1,3}\[…\]\)?)+/gu, MASK);
}

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

/** A word for a regular expression. */
function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
