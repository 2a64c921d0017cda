/** The most words that a prompt may have: a learner reads it many times. */
export const mostWords = 29;

/** Words that say nothing of their own; a prompt of nothing else can be answered by anything. */
const fillers = new Set(
  (
    "a an and are as at be by can for from has have in into is it its may of on one or our so some stand stands such that the their " +
    "them then there these this those to used use uses using very was were when where which will with you your similar like other " +
    "abbreviation short called known type kind service services tool thing part note see more etc not no do does also"
  ).split(" "),
);

/** The words of a text in lower case: letters, digits and marks. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Number of words as a reader counts them. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}_]/u.test(word)).length;
}

/** How many different words of a text say something. Scripts without spaces count by their letters. */
export function tellingWords(text: string): number {
  const telling = new Set(wordsOf(text).filter((word) => !fillers.has(word) && (word.length > 1 || /\p{N}/u.test(word))));
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return telling.size + Math.floor(unspaced / 4);
}

/** Whether a text can be asked: short, telling, and no opening of something that does not follow. */
export function isPrompt(text: string): boolean {
  return (
    wordCount(text) <= mostWords && tellingWords(text) >= 2 && !/\b(?:following|below|as follows|these)\b[^.]*:$/i.test(text)
  );
}

/** A key's part for a text: its letters and digits, at most six words. */
export function slugOf(text: string): string {
  return wordsOf(text.normalize("NFC")).slice(0, 6).join("-") || "text";
}

/** Headings of parts that every text may have: they name no thing. */
const partNames =
  /^(?:(?:the )?(?:summary|overview|introduction|intro|use[ -]?cases?|attribution|notes?|examples?|features?|benefits|pricing|conclusion|references?|resources|(?:useful )?links|further reading|see also|contents|limits|limitations|faq|tips|misc(?:ellaneous)?|other|questions?|todo))[.:!]?$/i;

/** Whether a heading names something that can be asked for. */
export function isThing(name: string): boolean {
  return !partNames.test(name.trim()) && !/[?？]\s*$/u.test(name);
}
