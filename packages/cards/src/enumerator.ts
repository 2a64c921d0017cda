/** A chess move in its short notation: a number with a full stop stands before it, and no sentence begins with it. */
const MOVE = /^\s*(?:[KQRBN]?[a-h]?[1-8]?x?[a-h][1-8]|O-O)(?![\p{L}\p{N}])/u;

/** Whether a sentence goes on after a piece of text that ends with a full stop: the number of a point or a move stands before what it numbers. */
export function endsWithEnumerator(before: string, after: string): boolean {
  return /^\s*\d{1,3}\.\s*$/.test(before) || (/(?<![\p{L}\p{N}.,])\d{1,3}\.\s*$/u.test(before.slice(-20)) && MOVE.test(after));
}

/** Whether a number only counts the points of a list or the moves of a game: "1. e4 e5 2. f4", "1) rinse 2) soak". */
export function isEnumerator(before: string, number: string, after: string): boolean {
  const [sign] = /^(?:\.{1,3}|\))(?=\s*\S)/.exec(after) ?? [];
  if (sign === undefined || !/^\d{1,3}$/.test(number)) return false;
  if (sign === ")" && before.lastIndexOf("(") > before.lastIndexOf(")")) return false;
  const next = after.slice(sign.length);
  if (before.trim() === "" || MOVE.test(next) || /^\s*\p{Ll}/u.test(next)) return true;
  const isNumbered = (text: string, each: number): boolean => new RegExp(`(?<![\\p{L}\\p{N}])${each}[.)]\\s`, "u").test(text);
  return isNumbered(before, Number(number) - 1) || isNumbered(next, Number(number) + 1);
}
