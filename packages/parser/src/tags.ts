import type { Prose } from "./prose.ts";

/** A tag in text; UTF-16 offsets of the note, `start` at `#`. */
export interface Tag {
  /** Without `#`. */
  name: string;
  start: number;
  end: number;
}

const TAG = /(?<![^\s])#[\p{L}\p{N}\p{M}\p{Emoji_Presentation}_/-]+/gu;

/**
 * Where tags may stand in a text: `#` after a blank, then letters, digits, `_`, `-`, `/` and emoji, not only digits. A tag ends where
 * its characters do not stand in the note one by one.
 */
export function* tagSpans(text: string, isWritten: (index: number) => boolean): Generator<{ index: number; end: number }> {
  if (!text.includes("#")) return;
  for (const { 0: tag, index } of text.matchAll(TAG)) {
    if (!isWritten(index)) continue;
    let end = index + 1;
    while (end < index + tag.length && isWritten(end)) end++;
    if (/[^#\d/_-]/.test(text.slice(index, end))) yield { index, end };
  }
}

/** The tags in the text of a block: none in code, links or behind a backslash. */
export function tagsIn(prose: Prose): Tag[] {
  const isWritten = (index: number): boolean => {
    if (prose.kindAt(index) !== "name") return false;
    const isFirst = prose.text[index] === "#";
    return isFirst || prose.offsetAt(index) === prose.offsetAt(index - 1) + 1;
  };
  return Array.from(tagSpans(prose.text, isWritten), ({ end, index }) => ({
    name: prose.text.slice(index + 1, end),
    start: prose.offsetAt(index),
    end: prose.endOffsetAt(end),
  }));
}
