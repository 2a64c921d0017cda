import type { Prose, Word } from "@notewright/parser";
import type { Words } from "@notewright/words";
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

function tokenOf({ text: all, words }: Prose, at: number, isFirst: boolean, { forms }: Words): Token {
  const word = words[at] as Word;
  const before = words[at - 1];
  const end = word.index + word.text.length;
  const gap = before === undefined ? "" : all.slice(before.index + before.text.length, word.index);
  const isPart =
    (word.index > 0 && /[-/.\\_@#$+=~&>]/.test(all[word.index - 1] as string)) ||
    /^(?:[-/\\_@+=~&<(]|\.\p{L})/u.test(all.slice(end, end + 2));
  const text = word.text.replace("’", "'").toLowerCase();
  const isCode = word.kind === "code";
  return {
    word,
    text,
    bits: isPart || isCode || isClosed(text) ? 0 : forms.classOf(text),
    joined: gap !== "" && /^\s+$/.test(gap),
    isName: isCode || (text !== "i" && (/^.+\p{Lu}|\p{N}/u.test(word.text) || (!isFirst && /^\p{Lu}/u.test(word.text)))),
    isPart,
  };
}
