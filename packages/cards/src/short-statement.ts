import { endsWithEnumerator } from "./enumerator.ts";

/** Words that a prompt has at most, so that it is read at a glance. */
const MOST_WORDS = 29;
/** Words that are left of it at least once names are masked; fewer do not tell what is meant. */
const FEWEST_WORDS = 3;
/** Words that tell nothing of what a thing is. */
const EMPTY = new Set(
  "a an and are as at be by can for from in into is it its of on or stands that the their they this to was which with you your".split(
    " ",
  ),
);

/** The first sentences of a text that are short enough for a prompt; null where even the first one is too long. */
export function shortStatement(text: string): string | null {
  const plain = text.replace(/\s+/g, " ").trim();
  let statement = "";
  for (const sentence of sentencesOf(plain)) {
    if (wordsOf(statement + sentence).length > MOST_WORDS) break;
    statement += sentence;
    if (says(statement)) break;
  }
  return tidied(statement) || null;
}

/** Without the mark that joined a statement to what came after it. */
export function tidied(statement: string): string {
  return statement.trim().replace(/\s*[,;:]$/, "");
}

/** The sentences of a text, with the blanks after them. */
export function sentencesOf(text: string): string[] {
  const sentences: string[][] = [];
  let before: string | null = null;
  // A line ending within a paragraph ends no sentence.
  for (const { segment } of SENTENCES.segment(text.replace(/\s/g, " "))) {
    const goesOn = before !== null && (ABBREVIATION.test(before.slice(-20)) || endsWithEnumerator(before, segment));
    if (goesOn) sentences.at(-1)?.push(segment);
    else sentences.push([segment]);
    before = segment;
  }
  return sentences.map((parts) => parts.join(""));
}

/** A full stop after which the sentence goes on. */
const ABBREVIATION = /(?<![\p{L}\p{N}])(?:\p{L}|e\.g|i\.e|approx|cf|etc|fig|incl|vs)\.\)?\s*$/iu;

const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });

/** Whether a masked text still says what is meant. */
export function says(masked: string, fewest: number = FEWEST_WORDS): boolean {
  return wordsOf(masked).filter((word) => word.length > 1 && !EMPTY.has(word.toLowerCase())).length >= fewest;
}

/** The words of a text. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? [];
}
