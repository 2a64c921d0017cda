import { wordFinder } from "./words.ts";

/** A part of a text; `isFound` where it is one of the words looked for. */
export interface ExcerptPart {
  text: string;
  isFound: boolean;
}

const before = 40;
const length = 150;
const longestWord = 30;

/** The text around the first word that was found, in parts; its beginning where none stands there. */
export function excerptOf(text: string, words: readonly string[]): ExcerptPart[] {
  const plain = text.replace(/\s+/g, " ").trim();
  const first = matches(plain, words)[0]?.index ?? 0;
  let start = first > before ? wordStart(plain, first - before) : 0;
  if (start > 0 && plain.length - start < length) start = wordStart(plain, Math.max(0, plain.length - length));
  const end = start + length >= plain.length ? plain.length : wordStart(plain, start + length);
  return marked(`${start > 0 ? "… " : ""}${plain.slice(start, end).trim()}${end < plain.length ? " …" : ""}`, words);
}

/** Where the word around an offset begins; the offset itself where no blank stands near, as some scripts have none. */
function wordStart(text: string, offset: number): number {
  const blank = text.lastIndexOf(" ", offset);
  return blank >= Math.max(0, offset - longestWord) || offset <= longestWord ? blank + 1 : offset;
}

/** A text in parts, the words in it marked. */
export function marked(text: string, words: readonly string[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = 0;
  for (const { 0: word, index } of matches(text, words)) {
    if (index > at) parts.push({ text: text.slice(at, index), isFound: false });
    parts.push({ text: word, isFound: true });
    at = index + word.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isFound: false });
  return parts;
}

function matches(text: string, words: readonly string[]): RegExpExecArray[] {
  return words.length === 0 ? [] : [...text.matchAll(wordFinder(words))];
}
