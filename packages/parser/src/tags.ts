import type { Prose } from "./prose.ts";

/** A tag in text; UTF-16 offsets of the note, `start` at `#`. */
export interface Tag {
  /** Without `#`. */
  name: string;
  start: number;
  end: number;
}

const TAG = /(?<![^\s])#[\p{L}\p{N}\p{M}\p{Emoji_Presentation}_/-]+/gu;

/** Where tags may stand in a text: `#` after a blank, then letters, digits, `_`, `-`, `/` and emoji, not only digits. */
export function* tagSpans(text: string): Generator<{ index: number; end: number }> {
  if (!text.includes("#")) return;
  for (const { 0: tag, index } of text.matchAll(TAG)) {
    if (/[^#\d/_-]/.test(tag)) yield { index, end: index + tag.length };
  }
}

/** The tags in the text of a block: none in code, links or behind a backslash. */
export function tagsIn(prose: Prose): Tag[] {
  const tags: Tag[] = [];
  for (const { end, index } of tagSpans(prose.text)) {
    if (prose.kindAt(index) !== "name" || prose.text[index] !== "#") continue;
    const start = prose.offsetAt(index);
    tags.push({ name: prose.text.slice(index + 1, end), start, end: prose.endOffsetAt(end) });
  }
  return tags;
}
