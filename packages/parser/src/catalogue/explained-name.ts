import { fitAcronym, isAcronym, nameWords } from "../acronym.ts";
import type { NameParts } from "../name-parts.ts";

/** More words and characters than any expansion has. */
const MOST_WORDS = 10;
const LONGEST = 200;
const ARTICLE = /^\s*(?:an?|the)\s+/iu;
const PARENTHESIS = /^\s*\(([^()\n]+)\)/u;
const LETTERS = /\s?\(([\p{L}\p{N}]{2,9})\)/gu;
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{N}]/u;
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
  for (let index = text.indexOf(acronym); index !== -1; index = text.indexOf(acronym, index + 1)) {
    const before = text.slice(Math.max(0, index - LONGEST), index);
    const end = index + acronym.length;
    const rest = text.slice(end, end + LONGEST);
    if (ENDS_IN_WORD.test(before) || BEGINS_IN_WORD.test(rest)) continue;
    const inside = PARENTHESIS.exec(rest)?.[1] ?? STANDS_FOR.exec(rest)?.[1];
    if (inside !== undefined && isShortFor(acronym, inside)) return inside.replace(ARTICLE, "").trim();
    const outside = rest.startsWith(")") ? wordsBefore(before, acronym) : null;
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
  for (const { 0: parenthesis, 1: inside = "", index } of text.matchAll(LETTERS)) {
    if (!isAcronym(inside)) continue;
    const end = index + parenthesis.indexOf("(");
    const before = text.slice(Math.max(0, end - name.length - 2), end).trimEnd();
    if (!before.toLowerCase().endsWith(name.toLowerCase()) || ENDS_IN_WORD.test(before.slice(0, -name.length))) continue;
    if (isShortFor(inside, name)) return inside;
  }
  return null;
}

/** Whether each letter stands for one of several words, and each word for a letter. */
function isShortFor(acronym: string, text: string): boolean {
  const { extraLetters, extraWords } = fitAcronym(acronym, text);
  return nameWords(text).length > 1 && extraLetters === 0 && extraWords === 0;
}
