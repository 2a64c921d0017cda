import type { Prose, Word } from "@notewright/parser";
import type { Words } from "@notewright/words";
import { isPrefixed } from "./made-words.ts";

/** What stands between the parts of a name in languages that English texts take names from. */
const PARTICLES = new Set("al bin da de del den der di dos du la le van von zu".split(" "));
/** What follows a person's name in lists of authors: an address, a handle, a link to either. */
const CONTACT = /^[*_)\s]{0,6}(?:[<([]{1,2}(?:@|https?:|mailto:|[\w.+-]{1,64}@)|[-–—]\s@)/;

/** "(leeight) [#12]": who made a change, before its number. */
const CHANGE = /^[^()\n]{0,40}\) (?:\[#\d|\(#\d|#\d)/;

/** Whether a word is a part of a person's name, or a handle, by what stands around it. */
export function isPersonName(prose: Prose, at: number, words: Words): boolean {
  const word = prose.words[at] as Word;
  const start = prose.text.slice(Math.max(0, word.index - 40), word.index);
  if (/\([^()]*$/.test(start) && CHANGE.test(prose.text.slice(word.index + word.text.length))) return true;
  if (!/^\p{Lu}/u.test(word.text)) return false;
  let back = at - 1;
  while (isBeside(prose, prose.words[back], prose.words[back + 1]) && PARTICLES.has((prose.words[back] as Word).text)) back--;
  const before = prose.words[back];
  if (!isBeside(prose, before, prose.words[back + 1])) return false;
  if (back < at - 1) return isCapitalised(before.text);
  if (!isCapitalised(before.text)) return false;
  if (isInitial(prose, before) || !(words.knows(before.text) || isPrefixed(before.text, words))) return true;
  if (CONTACT.test(prose.text.slice(word.index + word.text.length))) return true;
  return isWholly(prose, before, word) && isGivenName(before.text, words);
}

/** Whether a capitalised word stands right before another that is no word in small letters: "Anatoly Karpov". `sure`: it begins no sentence otherwise. */
export function isBesideSurname(prose: Prose, at: number, sure: boolean, words: Words): boolean {
  const [word, next] = [prose.words[at] as Word, prose.words[at + 1]];
  if (!sure || !isCapitalised(word.text) || !isBeside(prose, word, next)) return false;
  const { text } = next as Word;
  return text.length > 2 && isCapitalised(text) && !words.knowsCased(text.toLowerCase());
}

function isBeside({ text }: Prose, first: Word | undefined, second: Word | undefined): first is Word {
  return (
    first !== undefined && second !== undefined && /^ ?[\s.] ?$/.test(text.slice(first.index + first.text.length, second.index))
  );
}

function isCapitalised(text: string): boolean {
  return /^\p{Lu}(?:\p{Ll}+)?$/u.test(text);
}

/** A letter of its own, behind another name or at the start: "Ada M Harrow", "J. Harrow". "A" and "I" are words. */
function isInitial({ text }: Prose, { index, text: letter }: Word): boolean {
  if (letter.length !== 1) return false;
  const isStart = /(?:^|[^\p{L}\p{N}\s] ?)$/u.test(text.slice(0, index));
  return (
    text[index + 1] === "." ||
    /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, index - 30), index)) ||
    (isStart && !/[AI]/.test(letter))
  );
}

/** A name that is no word beside. */
function isGivenName(text: string, words: Words): boolean {
  return text.length > 2 && words.knowsCased(text) && !words.knowsCased(text.toLowerCase());
}

/** Whether two words are all of a link or of a block. */
function isWholly(prose: Prose, first: Word, last: Word): boolean {
  const { text } = prose;
  const end = last.index + last.text.length;
  const isLink = (index: number): boolean => prose.kindAt(index) === "link";
  if (first.kind === "link" && last.kind === "link" && !isLink(first.index - 1) && !isLink(end)) return true;
  return /^\W*$/.test(text.slice(0, first.index)) && /^\W*$/.test(text.slice(end));
}
