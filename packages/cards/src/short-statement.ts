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
  const sentences = Array.from(SENTENCES.segment(plain), ({ segment }) => segment);
  let statement = "";
  for (const sentence of sentences) {
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

const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });

/** Whether a masked text still says what is meant. */
export function says(masked: string): boolean {
  return wordsOf(masked).filter((word) => word.length > 1 && !EMPTY.has(word.toLowerCase())).length >= FEWEST_WORDS;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? [];
}
