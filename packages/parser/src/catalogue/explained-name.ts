import { fitAcronym, isAcronym, nameWords } from "../acronym.ts";
import { anyOf } from "../any-of.ts";
import type { NameParts } from "../name-parts.ts";

/** More words than any expansion has. */
const MOST_WORDS = 10;
const ARTICLE = /^\s*(?:an?|the)\s+/iu;
const STANDS_FOR = /^,?\s+(?:which\s+)?(?:stands\s+for|(?:is\s+)?short\s+for)\s+(?:the\s+)?([\p{L}\p{N}\s/&'’-]+)/iu;

/**
 * What the letters of a name stand for, or how it is abbreviated, where its text says so: "HTTP (Hypertext Transfer Protocol) is …", "The
 * Hypertext Transfer Protocol (HTTP) is …", "HTTP stands for …". A name that is explained where it is given keeps what is said there.
 */
export function explainedName(names: NameParts, text: string): Pick<NameParts, "acronym" | "expansion"> {
  const { acronym, expansion, name, qualifier } = names;
  if (acronym !== null || expansion !== null || qualifier !== null) return { acronym, expansion };
  if (isAcronym(name)) {
    const found = expansionIn(text, name);
    return found === null ? { acronym, expansion } : { acronym: name, expansion: found };
  }
  const found = nameWords(name).length > 1 ? acronymIn(text, name) : null;
  return found === null ? { acronym, expansion } : { acronym: found, expansion: name };
}

function expansionIn(text: string, acronym: string): string | null {
  for (const { index } of text.matchAll(literal(acronym))) {
    const rest = text.slice(index + acronym.length);
    const inside = /^\s*\(([^()\n]+)\)/u.exec(rest)?.[1] ?? STANDS_FOR.exec(rest)?.[1];
    if (inside !== undefined && isShortFor(acronym, inside)) return inside.replace(ARTICLE, "").trim();
    const outside = rest.startsWith(")") ? wordsBefore(text.slice(0, index), acronym) : null;
    if (outside !== null) return outside;
  }
  return null;
}

/** The last words before a parenthesis for which an acronym is short; null where none are. */
function wordsBefore(text: string, acronym: string): string | null {
  const words = /([^()\n]+?)\s*\($/u.exec(text)?.[1]?.split(/\s+/u).slice(-MOST_WORDS) ?? [];
  for (let count = 2; count <= words.length; count++) {
    const some = words.slice(-count).join(" ");
    if (isShortFor(acronym, some) && acronym.startsWith(some.charAt(0).toUpperCase())) return some;
  }
  return null;
}

function acronymIn(text: string, name: string): string | null {
  for (const { 0: found, index } of text.matchAll(literal(name))) {
    const inside = /^\s*\(([^()\s]+)\)/u.exec(text.slice(index + found.length))?.[1];
    if (inside !== undefined && isAcronym(inside) && isShortFor(inside, name)) return inside;
  }
  return null;
}

/** Finds a name as a whole, in letters of either size where it is no acronym. */
function literal(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${anyOf([name])}(?![\\p{L}\\p{N}])`, isAcronym(name) ? "gu" : "giu");
}

/** Whether each letter stands for one of several words, and each word for a letter. */
function isShortFor(acronym: string, text: string): boolean {
  const { extraLetters, extraWords } = fitAcronym(acronym, text);
  return nameWords(text).length > 1 && extraLetters === 0 && extraWords === 0;
}
