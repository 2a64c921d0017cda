import type { Prose, Word } from "@notewright/parser";
import { NOUN, PLURAL, type Words } from "@notewright/words";
import { isClosed } from "./closed-words.ts";

/** A word of a sentence, as rules of grammar see it. */
export interface Token {
  word: Word;
  /** In lower case, with a straight apostrophe. */
  text: string;
  /** What it can be, as `word-class.ts` of the words has it; 0 for words of closed classes, code, parts of joined words, and unknown ones. */
  bits: number;
  /** Whether only blanks part it from the token before. */
  joined: boolean;
  /** Whether a comma, a semicolon, a colon or a dash parts it from the token before, and blanks alone beside. */
  marked: boolean;
  /** Written as a name: code, or with digits or capitals; a capital at the head of a sentence does not count. */
  isName: boolean;
  /** Whether a hyphen, a slash or the like joins it to something. */
  isPart: boolean;
}

const known = new WeakMap<Prose, Token[][]>();

/** The words of a prose, sentence by sentence. Made once, for whichever rule asks first. */
export function sentencesOf(prose: Prose, words: Words): readonly (readonly Token[])[] {
  const made = known.get(prose) ?? make(prose, words);
  known.set(prose, made);
  return made;
}

function make(prose: Prose, words: Words): Token[][] {
  const sentences: Token[][] = [];
  let next = 0;
  for (const { end } of prose.sentences) {
    const sentence: Token[] = [];
    for (; next < prose.words.length && (prose.words[next] as Word).index < end; next++) {
      sentence.push(tokenOf(prose, next, sentence.length === 0, words));
    }
    if (sentence.length > 0) sentences.push(sentence);
  }
  return sentences;
}

function tokenOf({ text: all, words }: Prose, at: number, isFirst: boolean, lexicon: Words): Token {
  const word = words[at] as Word;
  const before = words[at - 1];
  const end = word.index + word.text.length;
  const isPart =
    (word.index > 0 && JOINS.includes(all[word.index - 1] as string)) ||
    (end < all.length &&
      (JOINS_ON.includes(all[end] as string) || (all[end] === "." && /^\p{L}/u.test(all.slice(end + 1, end + 3)))));
  const isLower = /^[a-z]+$/.test(word.text);
  const text = isLower ? word.text : word.text.replace("’", "'").toLowerCase();
  const isCode = word.kind === "code";
  const joined = before !== undefined && isBlank(all, before.index + before.text.length, word.index);
  return {
    word,
    text,
    bits: isPart || isCode ? 0 : bitsOf(text, lexicon),
    joined,
    marked: before !== undefined && !joined && MARK.test(all.slice(before.index + before.text.length, word.index)),
    isName: isCode || (!isLower && text !== "i" && (isFirst ? MIXED : CAPITAL).test(word.text)),
    isPart,
  };
}

const JOINS = "-/.\\_@#$+=~&>";
const JOINS_ON = "-/\\_@+=~&<(";
const MARK = /^(?:[,;:]|\s[–—-])\s+$/;
const MIXED = /^.+\p{Lu}|\p{N}/u;
const CAPITAL = /\p{Lu}|\p{N}/u;

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/\s/.test(text[at] as string)) return false;
  return to > from;
}

/** By word, since most words of a note are the same few. */
const bitsByWord = new Map<string, number>();
/** Words that are remembered before it starts anew. */
const MOST = 50_000;

function bitsOf(text: string, lexicon: Words): number {
  let bits = bitsByWord.get(text);
  if (bits === undefined) {
    bits = isClosed(text) ? 0 : lexicon.forms.classOf(text) || guessed(text, lexicon);
    if (bitsByWord.size >= MOST) bitsByWord.clear();
    bitsByWord.set(text, bits);
  }
  return bits;
}

/** Words that the dictionaries know and the lexicon does not: those that do something, as a balancer, are nouns. */
function guessed(text: string, words: Words): number {
  if (text.length < 6 || !/(?:er|or|tion)s?$/.test(text) || !words.knows(text, "en")) return 0;
  return text.endsWith("s") ? PLURAL : NOUN;
}
