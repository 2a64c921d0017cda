import type { Prose, Word } from "@notewright/parser";

/** Articles and prepositions of other languages that English text has only inside of a foreign name: "ras el hanout". */
const JOINTS = new Set("al alla alle aux dal de del della der des di du el il la las les los und van von zu".split(" "));
/** Of these those that join two words of their language: "pico de gallo". */
const BETWEEN = new Set("al alla de del della der des di du el und".split(" "));

/** Whether a word in small letters stands beside a small word of another language, and so is likely one of it. */
export function isAmongForeign({ text, words }: Prose, at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at] as Word, words[at + 1]];
  if (!/^\p{Ll}/u.test(word.text)) return false;
  const isBeside = (first: Word, second: Word): boolean =>
    /^\s$/.test(text.slice(first.index + first.text.length, second.index));
  return (
    (before !== undefined && JOINTS.has(before.text) && isBeside(before, word)) ||
    (after !== undefined && BETWEEN.has(after.text) && isBeside(word, after))
  );
}

/** Whether a capitalised word stands behind another with letters that English has not, and so is likely a person's: "Joël Leclair". */
export function isBehindForeignName({ text, words }: Prose, at: number): boolean {
  const [before, word] = [words[at - 1], words[at] as Word];
  if (before === undefined || !/^\p{Lu}\p{Ll}/u.test(word.text)) return false;
  const isForeign = /^\p{Lu}\p{L}+$/u.test(before.text) && /[^A-Za-z]/.test(before.text);
  return isForeign && text.slice(before.index + before.text.length, word.index) === " ";
}

const ITALICS =
  /(?<![*_\p{L}\p{N}])([*_])(\p{Lu}\p{Ll}{2,} (?:[x×] )?\p{Ll}{3,}(?: (?:(?:ssp|subsp|var|f)\. )?\p{Ll}{3,})?)\1(?![*_\p{L}\p{N}])/gu;
/** Endings of the Latin of botany and zoology. */
const LATIN = /(?:us|um|a|ae|is|e|i|os|on|or|ns|er|ax|ex|ix|ox)$/;

/** The words of scientific names: two or three in italics, the first with a capital, with endings of Latin: "*Salvia officinalis*". */
export function* scientificNames(source: string): Generator<string> {
  for (const [, , name = ""] of source.matchAll(ITALICS)) {
    const words = name.replace(/(?:ssp|subsp|var|f)\./, "").match(/\p{L}{3,}/gu) ?? [];
    if (words.every((word) => LATIN.test(word))) yield* words;
  }
}
