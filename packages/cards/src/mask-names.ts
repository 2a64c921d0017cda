import type { EntryRecord } from "@notewright/schema";
import { literalPattern } from "./literal-pattern.ts";
import { wordsOf } from "./prompt-text.ts";

/** What stands in a prompt in place of a name. */
export const gap = "____";

/** Everything that an entry is called, the longest first; for a name like "Network ACL" also "NACL". */
export function namesOf({ acronym, aliases, expansion, fullName, name, vendor }: EntryRecord): string[] {
  const names = [name, fullName, acronym, expansion, ...aliases].filter((text) => text !== null);
  const bare = names
    .filter((text) => vendor !== null && text.startsWith(`${vendor} `))
    .map((text) => text.slice(vendor?.length));
  return withShortForms([...names, ...bare]);
}

/** Names with the short forms that a reader would take for them, the longest first. */
export function withShortForms(names: readonly string[]): string[] {
  const all = names.flatMap((name) => [name, ...shortForms(name)]).map((name) => name.normalize("NFC").trim());
  return [...new Set(all)].filter((name) => name !== "").sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** "Network ACL" gives NACL, "Simple Queue Service" gives SQS; two letters would hide too much. */
function shortForms(name: string): string[] {
  const words = name.split(/[\s\p{Pd}]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  if (words.length < 2) return [];
  const initials = words.map((word) => word.charAt(0)).join("");
  const last = words.at(-1) ?? "";
  const withLast = /^\p{Lu}{2,}$/u.test(last) ? `${initials.slice(0, -1)}${last}` : "";
  return [initials, withLast].filter((short) => /^[\p{Lu}\p{N}]{3,}$/u.test(short));
}

/**
 * Plain text without some names: in any case, with other hyphens and spaces between their words, in the plural and the genitive.
 * Names that stand side by side leave one gap.
 */
export function maskNames(text: string, names: readonly string[]): string {
  let masked = plain(text);
  for (const name of names) masked = masked.replace(patternOf(name), gap);
  return masked.replace(/____(?:[\s\p{Pd}]*(?:\(\s*)?____(?:\s*\))?)+/gu, gap);
}

/** Whether a prompt still has one of the names, be it inside a longer word. Short names are looked for as words only. */
export function revealsName(prompt: string, names: readonly string[]): boolean {
  const words = plain(prompt).toLowerCase();
  const squeezed = words.replace(/[^\p{L}\p{N}\p{M}]/gu, "");
  return names.some((name) => {
    const letters = plain(name)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}]/gu, "");
    return letters.length > 4 ? squeezed.includes(letters) : wordsOf(words).includes(letters);
  });
}

/** Invisible characters would hide a name from a pattern, but not from a reader. */
function plain(text: string): string {
  return text.normalize("NFC").replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, "");
}

const patterns = new Map<string, RegExp>();
const joined = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const words = plain(name)
    .split(/[\s\p{Pd}_]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})/u)
    .filter((word) => word !== "");
  const last = words.pop() ?? "";
  const stem = [...words.map(literalPattern), inflected(last)].join("[\\s\\p{Pd}_.]*");
  // Scripts that write words without spaces have no boundaries to look for.
  const before = joined.test(name.charAt(0)) ? "" : "(?<![\\p{L}\\p{N}\\p{M}])";
  const after = joined.test(name.slice(-1)) ? "" : "(?![\\p{L}\\p{N}\\p{M}])";
  const pattern = new RegExp(`${before}${stem}(?:['’](?:e?s)?)?${after}`, "giu");
  patterns.set(name, pattern);
  return pattern;
}

function inflected(word: string): string {
  if (/[^aeiou]y$/i.test(word)) return `${literalPattern(word.slice(0, -1))}(?:y|ies)`;
  if (/[^s]s$/i.test(word) && word.length > 3) return `${literalPattern(word.slice(0, -1))}(?:e?s|)`;
  return `${literalPattern(word)}(?:e?s)?`;
}
