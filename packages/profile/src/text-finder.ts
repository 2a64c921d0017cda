import { foldCase } from "./fold-case.ts";
import { type GlobSign, globPieces, pieceAt, readGlob } from "./glob.ts";
import { regexOf } from "./matcher.ts";

/** Where a text was found: UTF-16 indices, end exclusive. */
export interface FoundText {
  index: number;
  end: number;
}

/**
 * Finds the first place in a text, from an index on, that fits a pattern as `matcher` reads it: whole words, but where the pattern
 * begins or ends with `*`, and anything that a regular expression finds. A line may end wherever the pattern has a blank.
 */
export function textFinder(pattern: string): (text: string, from?: number) => FoundText | null {
  const expression = regexOf(pattern);
  if (expression !== null) {
    const next = new RegExp(expression.source, `${expression.flags}g`);
    return (text, from = 0) => {
      next.lastIndex = from;
      const match = next.exec(text);
      return match === null || match[0] === "" ? null : { index: match.index, end: match.index + match[0].length };
    };
  }
  const pieces = globPieces(readGlob(pattern.trim(), folded));
  const wanted = pieces.filter((piece) => piece.length > 0);
  const whole = { start: pieces[0]?.length !== 0, end: pieces.at(-1)?.length !== 0 };
  return (text, from = 0) => find(wanted, whole, folded(text), from);
}

function folded(text: string): string {
  return foldCase(text).replace(/\s/g, " ");
}

function find(
  pieces: readonly GlobSign[][],
  whole: { start: boolean; end: boolean },
  text: string,
  from: number,
): FoundText | null {
  const [first, ...others] = pieces;
  if (first === undefined) return from >= text.length ? null : { index: from, end: text.length };
  const index = placeOf(first, text, from, whole.start, whole.end && others.length === 0);
  let end = index === null ? null : index + first.length;
  for (const [number, piece] of others.entries()) {
    if (end === null) break;
    const next = placeOf(piece, text, end, false, whole.end && number === others.length - 1);
    end = next === null ? null : next + piece.length;
  }
  return index === null || end === null ? null : { index, end };
}

function placeOf(piece: readonly GlobSign[], text: string, from: number, wordStart: boolean, wordEnd: boolean): number | null {
  for (let at = from; at + piece.length <= text.length; at++) {
    if (!pieceAt(piece, text, at)) continue;
    if (wordStart && insideWord(text, at)) continue;
    if (wordEnd && insideWord(text, at + piece.length)) continue;
    return at;
  }
  return null;
}

function insideWord(text: string, at: number): boolean {
  const isLetter = (index: number): boolean => /[\p{L}\p{N}_]/u.test(text[index] ?? "");
  return at > 0 && at < text.length && isLetter(at - 1) && isLetter(at);
}
