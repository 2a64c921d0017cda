import { decodeNamedCharacterReference } from "decode-named-character-reference";

/** A stretch of a text node's value and where it stands in the note. */
export interface Piece {
  text: string;
  start: number;
  /** Code units in the note. */
  width: number;
}

/**
 * A text node's value against its source: equal but for backslash escapes, character references, and what lines lose at their
 * start (indentation, `>`). Gives stretches in order.
 */
export function* alignText(value: string, note: string, start: number, end: number): Generator<Piece> {
  if (value.length === end - start && note.startsWith(value, start)) {
    yield { text: value, start, width: value.length };
    return;
  }
  let at = start;
  for (let index = 0; index < value.length; ) {
    const wanted = value[index] as string;
    const found = note[at];
    const reference = found === "&" ? characterReference(note, at, end) : null;
    if (reference !== null && value.startsWith(reference.value, index)) {
      yield { text: reference.value, start: at, width: reference.width };
      at += reference.width;
      index += reference.value.length;
    } else if (found === "\\" && note[at + 1] === wanted && wanted !== "\n") {
      yield { text: wanted, start: at, width: 2 };
      at += 2;
      index++;
    } else if (found === wanted || found === "\0" || (wanted === "\n" && found === "\r")) {
      yield { text: wanted, start: at, width: 1 };
      at += found === "\r" && note[at + 1] === "\n" && wanted === "\n" ? 2 : 1;
      index++;
    } else if (at < end) {
      at++;
    } else {
      yield { text: value.slice(index), start: Math.min(at, end), width: 0 };
      return;
    }
  }
}

function characterReference(note: string, at: number, end: number): { value: string; width: number } | null {
  const match = /^&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|(\w{1,31}));/.exec(note.slice(at, Math.min(end, at + 40)));
  if (match === null) return null;
  const code =
    match[1] !== undefined ? Number.parseInt(match[1], 16) : match[2] !== undefined ? Number.parseInt(match[2], 10) : null;
  if (code !== null)
    return { value: code === 0 || code > 0x10ffff ? "\uFFFD" : String.fromCodePoint(code), width: match[0].length };
  const value = decodeNamedCharacterReference(match[3] as string);
  return value === false ? null : { value, width: match[0].length };
}
