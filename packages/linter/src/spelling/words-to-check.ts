import { anyOf, type ParsedNote, type Prose, type Span, type Word } from "@notewright/parser";

/** A word that may be misspelt; the possessive 's is cut off. */
export interface Candidate {
  text: string;
  start: number;
  end: number;
  /** Capitalised inside a sentence: perhaps a name. */
  capitalised: boolean;
}

// Looking for what is near takes time with the square of the length, and no word of a language is as long.
const LONGEST = 50;

/** The words of a prose that are words of the language of the dictionaries: no acronyms, code, paths, addresses, identifiers or names in credits. */
export function* wordsToCheck(prose: Prose, note: ParsedNote): Generator<Candidate> {
  const credits = creditLines(prose, note.profile.credits);
  for (const word of prose.words) {
    const text = word.text.replace(/['’]s$/, "");
    if (isForeign(text)) continue;
    // Forms with an apostrophe are few and known; what else has one is a name or another language.
    if (
      text.length < 3 ||
      text.length > LONGEST ||
      /['’]/.test(text) ||
      !/^\p{L}+$/u.test(text) ||
      /\p{Ll}\p{Lu}|\p{Lu}.*\p{Lu}/u.test(text)
    )
      continue;
    if (word.kind === "code" && !isProse(stretch(prose, word, (index) => prose.kindAt(index) === "code"))) continue;
    if (word.kind !== "code" && !isPlain(stretch(prose, word, (index) => !/\s/.test(prose.text[index] ?? " ")))) continue;
    if (credits.some(({ end, index }) => index <= word.index && word.index < end)) continue;
    yield {
      text,
      start: word.start,
      end: word.end - (word.text.length - text.length),
      capitalised: /^\p{Lu}/u.test(text) && prose.sentences.every(({ index }) => firstLetter(prose, index) !== word.index),
    };
  }
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

/** Letters with accents: such a word is likelier one of another language than a slip, and no dictionary here has it. */
function isForeign(text: string): boolean {
  return /[^\p{ASCII}]/u.test(text.normalize("NFC"));
}

/** A token without blanks is no word when it looks like an address, a path, a file, an identifier or a hash. */
function isPlain(token: string): boolean {
  return !/[\p{L}\p{N}][@#$%&=_~\\:]+[\p{L}\p{N}]|\p{L}\.\p{L}|^[@#$%~.]|\/\/|^\/|^[-\w.]*\/[-\w./]*\/|<\p{L}|\{/u.test(
    token.replace(/^[("'“‘[]+/, ""),
  );
}

function firstLetter(prose: Prose, index: number): number {
  const rest = prose.text.slice(index);
  return index + Math.max(0, rest.search(/[\p{L}\p{N}]/u));
}

/** Names stand in lines of credit: where such a line begins, none of its words is looked at. */
function creditLines(prose: Prose, words: readonly string[]): Span[] {
  if (words.length === 0) return [];
  const begins = new RegExp(`^[^\\S\\r\\n]*${anyOf(words)}\\s*:.*`, "gimu");
  return Array.from(prose.text.matchAll(begins), ({ 0: line, index }) => ({ index, end: index + line.length }));
}
