import { anyOf, type ParsedNote, type Prose, type Span, type Word } from "@notewright/parser";
import { contractions } from "./contraction.ts";
import { isCorrected, speaksOfSlips } from "./spoken-of.ts";
import type { Neighbours } from "./suggest.ts";

/** A word that may be misspelt; the possessive 's is cut off. */
export interface Candidate {
  text: string;
  /** Its first letters where they stand in brackets before the range: "[s]earch". */
  lead: string;
  start: number;
  end: number;
  /** Which of the words of its prose it is. */
  at: number;
  /** Capitalised inside a sentence, or in a title: perhaps a name. */
  capitalised: boolean;
  /** Whether it stands in inline code that reads as prose. */
  inCode: boolean;
  near: Neighbours;
}

// Looking for what is near takes time with the length, and no word of a language is as long.
const LONGEST = 40;
const SHORTEST = 3;

/** The words of a prose that are words of the language of the dictionaries, or slips of its contractions: no acronyms, code, paths, addresses, identifiers or names in credits. */
export function wordsToCheck(prose: Prose, note: ParsedNote): readonly Candidate[] {
  const made = known.get(prose) ?? candidatesIn(prose, note);
  known.set(prose, made);
  return made;
}

const known = new WeakMap<Prose, readonly Candidate[]>();

function candidatesIn(prose: Prose, note: ParsedNote): Candidate[] {
  const found: Candidate[] = [];
  if (speaksOfSlips(prose)) return found;
  let credits: Span[] | undefined;
  let starts: Set<number> | undefined;
  for (const [at, word] of prose.words.entries()) {
    const lead = leadOf(prose, word);
    const isSlip = /['’]/.test(word.text) && contractions(word.text.toLowerCase()).length > 0;
    const text = lead + (isSlip ? word.text : word.text.replace(/['’]s$/, ""));
    // "sea[r]ch", "[x](y)z": a part of a word.
    if (!(isSlip || isWord(text)) || (lead === "" && /[\])]/.test(prose.text[word.index - 1] ?? ""))) continue;
    const behind = word.index + word.text.length;
    if (prose.text[behind] === "[" || isCorrected(prose, word) || isArgument(prose, word)) continue;
    if (word.kind === "code" && !isProse(stretch(prose, word, (index) => prose.kindAt(index) === "code"))) continue;
    if (word.kind !== "code" && !isPlain(stretch(prose, word, (index) => !/[\s[\]<>|]/.test(prose.text[index] ?? " "))))
      continue;
    credits ??= creditLines(prose, note.profile.credits);
    if (credits.some(({ end, index }) => index <= word.index && word.index < end)) continue;
    starts ??= new Set(prose.sentences.map(({ index }) => firstLetter(prose, index)));
    found.push({
      text,
      lead,
      start: word.start,
      end: word.end - (lead.length + word.text.length - text.length),
      at,
      capitalised: /^\p{Lu}/u.test(text) && !starts.has(word.index),
      inCode: word.kind === "code",
      near: neighbours(prose, at),
    });
  }
  return found;
}

/**
 * Letters, in one case but for the first, or the first two where Shift was held a key too short or too long ("THe", "tHe"). A word with accents is likelier one of another language than a slip, and forms with an
 * apostrophe are few and known: what else has one is a name.
 */
function isWord(text: string): boolean {
  return text.length >= SHORTEST && text.length <= LONGEST && /^[A-Za-z][a-z]+$|^[A-Za-z][A-Z][a-z]*[a-rt-z][a-z]*$/.test(text);
}

/** The letters in brackets right before a word: what to type for it. */
function leadOf({ text }: Prose, { index }: Word): string {
  if (text[index - 1] !== "]") return "";
  return /(?<![\p{L}\p{N}\]])\[([A-Za-z]{1,3})\]$/u.exec(text.slice(Math.max(0, index - 6), index))?.[1] ?? "";
}

/** The words on either side in the same sentence. */
function neighbours({ text, words }: Prose, at: number): Neighbours {
  const joined = (first: Word | undefined, second: Word | undefined): boolean =>
    first !== undefined &&
    second !== undefined &&
    /^[\s,"'*_()-]*$/.test(text.slice(first.index + first.text.length, second.index));
  const word = words[at];
  const [before, after] = [words[at - 1], words[at + 1]];
  return {
    before: joined(before, word) ? (before as Word).text.toLowerCase() : "",
    after: joined(word, after) ? (after as Word).text.toLowerCase() : "",
  };
}

function stretch(prose: Prose, word: Word, inside: (index: number) => boolean): string {
  let start = word.index;
  let end = word.index + word.text.length;
  while (start > 0 && inside(start - 1)) start--;
  while (end < prose.text.length && inside(end)) end++;
  return prose.text.slice(start, end);
}

/** Inline code is prose when it is a capitalised phrase of words alone: a label of a user interface, a title. */
function isProse(code: string): boolean {
  return /^\p{Lu}\p{L}+(?: \p{L}+){1,9}[.!?]?$/u.test(code);
}

/** A token without blanks is no word when it looks like an address, a path, a file, an identifier or a hash. */
function isPlain(token: string): boolean {
  if (/^\p{L}+[.,:;!?)]?$/u.test(token)) return true;
  const bare = token.replace(/^[("'“‘[*_]+/, "");
  return !/[\p{L}\p{N}][@#$%&=_~\\:]+[\p{L}\p{N}]|\p{L}\.\p{Ll}|^[@#$%~.]|\/\/|^\/|^[-\w.]*\/[-\w./]*\/|<\p{L}|\{|^-|\d\p{L}|\p{L}\d/u.test(
    bare,
  );
}

/** Whether a word stands among the arguments of a call in prose: "harbour.moor(ship, qy)". */
function isArgument({ text }: Prose, { index, text: word }: Word): boolean {
  const before = text.slice(Math.max(0, index - 80), index);
  const after = text.slice(index + word.length, index + word.length + 80);
  return (
    /[\p{L}\p{N}_]\((?:[\w[\]?.…]+,\s*)*\[?$/u.test(before) &&
    /^[[\]?]*(?:,\s*[\w[\]?.…]+)*\)/.test(after) &&
    !/\(s$/.test(before + word)
  );
}

function firstLetter(prose: Prose, index: number): number {
  const rest = prose.text.slice(index, index + LONGEST);
  return index + Math.max(0, rest.search(/[\p{L}\p{N}]/u));
}

/** Names stand in lines of credit: where such a line begins, none of its words is looked at. */
function creditLines(prose: Prose, words: readonly string[]): Span[] {
  if (words.length === 0 || !prose.text.includes(":")) return [];
  let begins = beginnings.get(words);
  if (begins === undefined) {
    begins = new RegExp(`^[^\\S\\r\\n]*${anyOf(words)}\\s*:.*`, "gimu");
    beginnings.set(words, begins);
  }
  return Array.from(prose.text.matchAll(begins), ({ 0: line, index }) => ({ index, end: index + line.length }));
}

/** How lines of credit begin, by the words of the profile. */
const beginnings = new WeakMap<readonly string[], RegExp>();
