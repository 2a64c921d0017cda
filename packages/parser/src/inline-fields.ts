import type { Prose } from "./prose.ts";

/** A field that a note states in its text, as Dataview reads it. UTF-16 offsets of the note, ends exclusive. */
export interface InlineField {
  /** Without markup: `**Key**:: value` has the key `Key`. */
  key: string;
  value: string;
  /** The whole field, with its brackets. */
  start: number;
  end: number;
  keyRange: { start: number; end: number };
  /** Empty behind the colons when there is no value. */
  valueRange: { start: number; end: number };
}

const CLOSING: Readonly<Record<string, string>> = { "[": "]", "(": ")" };

/** The fields of a block: `key:: value` on a line of its own, `[key:: value]` and `(key:: value)` anywhere. */
export function inlineFields(prose: Prose): InlineField[] {
  const { text } = prose;
  if (!text.includes("::")) return [];
  const fields: InlineField[] = [];
  let free = 0;
  for (const { 0: open, 1: key = "", index } of text.matchAll(/[[(]([^[\]()\n:]*)::/g)) {
    const close = index < free ? -1 : closingIndex(text, index);
    const colons = index + open.length - 2;
    if (close < colons || !isKey(key) || prose.kindAt(colons) !== "text") continue;
    fields.push(fieldOf(prose, { start: index, key: index + 1, colons, value: close, end: close + 1 }));
    free = close;
  }
  const inBrackets = [...fields];
  for (const { 0: line, 1: key = "", index } of text.matchAll(/^([^:\n]*)::(?=[^\S\n]|$).*$/gm)) {
    const colons = index + key.length;
    const at = prose.offsetAt(colons);
    const isInside = inBrackets.some(({ end, start }) => start <= at && at < end);
    if (isInside || !isKey(key) || prose.kindAt(colons) !== "text") continue;
    const end = index + line.trimEnd().length;
    const start = index + line.length - line.trimStart().length;
    fields.push(fieldOf(prose, { start, key: index, colons, value: end, end }));
  }
  return fields.sort((a, b) => a.start - b.start);
}

/** A name has a letter and is short; brackets belong to notation. */
function isKey(key: string): boolean {
  return /\p{L}/u.test(key) && key.trim().length <= 60 && !/[[\](){}`<>|\uFFFC]/.test(key);
}

/** Index of the bracket that closes the one at an index, -1 when the line ends first. */
function closingIndex(text: string, index: number): number {
  const open = text[index] as string;
  let depth = 0;
  for (let at = index; at < text.length && text[at] !== "\n"; at++) {
    if (text[at] === open) depth++;
    else if (text[at] === CLOSING[open] && --depth === 0) return at;
  }
  return -1;
}

/** Indexes of the prose; `value` is where the value ends. */
interface Parts {
  start: number;
  key: number;
  colons: number;
  value: number;
  end: number;
}

function fieldOf(prose: Prose, { colons, end, key, start, value }: Parts): InlineField {
  const named = trimmed(prose.text, key, colons);
  const valued = trimmed(prose.text, colons + 2, value);
  const range = ({ from, to }: { from: number; to: number }) => {
    const offset = from < to ? prose.offsetAt(from) : prose.endOffsetAt(from);
    return { start: offset, end: from < to ? prose.endOffsetAt(to) : offset };
  };
  return {
    key: prose.text.slice(named.from, named.to),
    value: prose.text.slice(valued.from, valued.to),
    start: prose.offsetAt(start),
    end: prose.endOffsetAt(end),
    keyRange: range(named),
    valueRange: range(valued),
  };
}

function trimmed(text: string, from: number, to: number): { from: number; to: number } {
  const part = text.slice(from, to);
  const blank = part.length - part.trimStart().length;
  return part.trim() === "" ? { from, to: from } : { from: from + blank, to: from + part.trimEnd().length };
}
