import { editDistance } from "@notewright/diagnostics";
import { acronymExpansions } from "./acronym-expansions.ts";
import { singular } from "./name-key.ts";

/** A word of an expansion that is not the one which the acronym is known to stand for. Offsets are of the text that was looked at. */
export interface WrongExpansion {
  acronym: string;
  /** What it is known to stand for. */
  known: string;
  word: string;
  index: number;
  right: string;
}

/** What the words that follow an acronym say what it stands for: a bracket, a dash, a colon, or that it does. */
const EXPLAINS = /^(?:s? \(|s? (?:stands|stand) for |s? means | [-–—=] |: )["“'‘]?/;
const ACRONYM = /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}\p{N}]{2,7}(?![\p{Lu}\p{N}])/gu;
/** As many letters, and half of the shorter word, say that two words are forms of one: "authentication", "authenticator". */
const STEM = 3;
/** How many letters may differ in words that look alike. */
const CLOSE = 2;
/** Longest expansion, in characters. */
const LONGEST = 100;

interface Piece {
  text: string;
  index: number;
}

/**
 * Expansions of well-known acronyms that stand beside them and differ from the known one in one word with the same initial. What
 * has no capital may be no name: "TLS (thread-local state)".
 */
export function* wrongExpansions(text: string): Generator<WrongExpansion> {
  for (const { 0: acronym, index } of text.matchAll(ACRONYM)) {
    const known = expansionsOf(acronym);
    if (known.length === 0) continue;
    const end = index + acronym.length;
    const opens = EXPLAINS.exec(text.slice(end, end + LONGEST));
    if (opens !== null) {
      const from = end + opens[0].length;
      const found = compare(acronym, known, (count) => first(text, from, count));
      if (found !== null) yield found;
    } else if (text[index - 1] === "(" && /^s?[),;]/.test(text.slice(end))) {
      const found = compare(acronym, known, (count) => last(text, index - 1, count));
      if (found !== null) yield found;
    }
  }
}

/** Whether a well-known acronym is known to stand for just these words, in the singular or the plural. */
export function isKnownExpansion(acronym: string, expansion: string): boolean {
  const pieces = piecesOf(expansion, 0);
  const isSame = (one: string, other: string): boolean => singular(one.toLowerCase()) === singular(other.toLowerCase());
  return expansionsOf(acronym).some((known) => {
    const rights = known.split(/[ -]/);
    return rights.length === pieces.length && rights.every((right, at) => isSame(right, (pieces[at] as Piece).text));
  });
}

/** What differs in the one expansion that is nearest; null where the text has a known one, or nothing like any. */
function compare(acronym: string, known: readonly string[], take: (count: number) => Piece[]): WrongExpansion | null {
  let found: WrongExpansion | null = null;
  for (const expansion of known) {
    const rights = expansion.split(/[ -]/);
    const pieces = take(rights.length);
    if (pieces.length < rights.length) continue;
    const other = rights.flatMap((right, at) => (isForm(right, (pieces[at] as Piece).text) ? [] : at));
    if (other.length === 0) return null;
    const [at] = other as [number];
    const { index, text } = pieces[at] as Piece;
    const right = rights[at] as string;
    // Another first word makes another thing: "Color Management System". One that looks like it may be a slip.
    if (at === 0 && editDistance(text.toLowerCase(), right.toLowerCase(), CLOSE) > CLOSE) continue;
    if (other.length === 1 && text[0] === right[0]?.toUpperCase())
      found ??= { acronym, known: expansion, word: text, index, right };
  }
  return found;
}

function isForm(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const shorter = Math.min(a.length, b.length);
  const stem = Math.max(STEM, Math.ceil(shorter / 2));
  return singular(a) === singular(b) || (shorter > STEM && a.slice(0, stem) === b.slice(0, stem));
}

/** As many words from a position on, with nothing but a blank or a hyphen between. */
function first(text: string, from: number, count: number): Piece[] {
  return piecesOf(/^(?:[\p{L}\p{N}'’]+[ \n-]?)*/u.exec(text.slice(from, from + LONGEST))?.[0] ?? "", from).slice(0, count);
}

/** As many words before a position, whether a blank stands before it or is missing. */
function last(text: string, to: number, count: number): Piece[] {
  const from = Math.max(0, to - LONGEST);
  const words = `${text.slice(from, to).replace(/[ \n]$/, "")} `;
  const { 0: before, index } = /(?:[\p{L}\p{N}'’]+[ \n-])*$/u.exec(words) as RegExpExecArray;
  return piecesOf(before, from + index).slice(-count);
}

function piecesOf(text: string, from: number): Piece[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}'’]+/gu), ({ 0: piece, index }) => ({ text: piece, index: from + index }));
}

let byAcronym: Map<string, string[]> | undefined;

/** What an acronym is known to stand for. */
function expansionsOf(acronym: string): readonly string[] {
  byAcronym ??= readList();
  return byAcronym.get(acronym) ?? [];
}

function readList(): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const line of acronymExpansions.trim().split("\n")) {
    const blank = line.indexOf(" ");
    const known = lists.get(line.slice(0, blank));
    if (known === undefined) lists.set(line.slice(0, blank), [line.slice(blank + 1)]);
    else known.push(line.slice(blank + 1));
  }
  return lists;
}
