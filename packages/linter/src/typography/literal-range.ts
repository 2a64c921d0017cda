import type { Prose } from "@notewright/parser";

/**
 * Where a stretch of prose stands in the note, if it is written there as it reads: null where markup, an escape, a character
 * reference or the start of a line stands inside it.
 */
export function literalRange(prose: Prose, index: number, end: number, text: string): { start: number; end: number } | null {
  const range = { start: prose.offsetAt(index), end: prose.endOffsetAt(end) };
  return text.slice(range.start, range.end) === prose.text.slice(index, end) ? range : null;
}

/** Whether all of a stretch is running text or a link's text. */
export function isRunningText(prose: Prose, index: number, end: number): boolean {
  for (let at = index; at < end; at++) {
    const kind = prose.kindAt(at);
    if (kind !== "text" && kind !== "link") return false;
  }
  return true;
}

/** The text between the blanks around a place; at most `limit` characters to either side. */
export function chunkAround(text: string, index: number, end: number, limit = 80): string {
  let from = index;
  let to = end;
  while (from > 0 && index - from < limit && !/\s/.test(text[from - 1] as string)) from--;
  while (to < text.length && to - end < limit && !/\s/.test(text[to] as string)) to++;
  return text.slice(from, to);
}
