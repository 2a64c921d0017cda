/** What stands where a name was. */
export const MASK = "[…]";

/**
 * A text with each of some names masked: in any letter case, with any blank or hyphen or none between their words (`Cloud Front` for
 * `CloudFront`), in the plural or singular and with a possessive, also where invisible characters part it. Of a name of several words, the
 * word that no dictionary would be needed to guess by (`Aurora` of `Amazon Aurora`) is for the caller to name.
 */
export function maskNames(text: string, names: readonly string[]): string {
  const longestFirst = [...new Set(names)].filter((name) => /[\p{L}\p{N}]/u.test(name)).sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return text;
  const masked = longestFirst.reduce((rest, name) => rest.replace(patternOf(name), MASK), visible(text));
  return masked.replace(/\[…\](?:[\s(]{1,3}\[…\]\)?|\s\((?:an?|the)\s\[…\]\))+/gu, MASK);
}

/** Whether a text still says one of some names, be it inside a longer word: a name of up to four letters counts as a word only. */
export function revealsName(text: string, names: readonly string[]): boolean {
  const plain = visible(text).toLowerCase();
  const words = new Set(plain.match(/[\p{L}\p{N}\p{M}]+/gu));
  const squeezed = lettersOf(plain);
  return names.some((name) => {
    const letters = lettersOf(visible(name).toLowerCase());
    return letters.length > 4 ? squeezed.includes(letters) : words.has(letters);
  });
}

/** Whether a text says one of some names in any of the forms that are masked, or inside a longer word. */
export function saysName(text: string, names: readonly string[]): boolean {
  if (revealsName(text, names)) return true;
  // Patterns are dear, and few texts have even the beginning of a name.
  const squeezed = lettersOf(visible(text).toLowerCase());
  const likely = names.filter((name) => squeezed.includes(lettersOf(visible(name).toLowerCase()).slice(0, 2)));
  return likely.length > 0 && maskNames(text, likely).includes(MASK);
}

/** Soft hyphens and the like would hide a name from a pattern, but not from a reader. */
function visible(text: string): string {
  return text.normalize("NFC").replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "");
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M}]/gu, "");
}

/** Scripts that write words without spaces have no boundaries to look for. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function patternOf(name: string): RegExp {
  const words = visible(name)
    .trim()
    .split(/[^\p{L}\p{N}\p{M}+#&]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})/u)
    .filter((word) => word !== "");
  const last = words.pop() ?? "";
  const stem = [...words.map(literal), inflected(last)].join("[^\\p{L}\\p{N}]{0,3}");
  const before = UNSPACED.test(name.trim().charAt(0)) ? "" : "(?<![\\p{L}\\p{N}\\p{M}])";
  const after = UNSPACED.test(last.slice(-1)) ? "" : "(?![\\p{L}\\p{N}\\p{M}])";
  return new RegExp(`${before}${stem}(?:['’](?:e?s)?)?${after}`, "giu");
}

/** A name's last word in the singular and plural. */
function inflected(word: string): string {
  if (/[^aeiou]y$/i.test(word)) return `${literal(word.slice(0, -1))}(?:y|ies)`;
  if (/[^s]s$/i.test(word) && word.length > 3) return `${literal(word.slice(0, -1))}(?:e?s|)`;
  return `${literal(word)}(?:e?s)?`;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
