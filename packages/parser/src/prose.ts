import type { Nodes } from "mdast";
import { endOf } from "./offsets.ts";

/**
 * What a character belongs to: running text, inline code, a link's text, or a name that is read but is no prose: a tag, math, the
 * target of a wikilink without an alias.
 */
export type ProseKind = "text" | "code" | "link" | "name";

/** A word of a run; `start` and `end` are UTF-16 offsets of the note. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** Index of its first character in the run's text. */
  index: number;
  kind: ProseKind;
}

/** A stretch of a run; indexes into the run's text, end exclusive. */
export interface Span {
  index: number;
  end: number;
}

/** A stretch of a run that stands in the note in one piece: its characters one by one, or all for one place, as a reference does. */
export interface Piece extends Span {
  /** UTF-16 offset in the note. */
  start: number;
  /** Code units in the note. */
  width: number;
  kind: ProseKind;
}

/**
 * The text of one paragraph, heading or table cell, with the way back to the note. Breaks are line feeds, an image or raw HTML
 * is the object replacement character, so that words on either side never join.
 */
export class Prose {
  readonly block: Nodes;
  readonly text: string;
  readonly #pieces: readonly Piece[];
  #words: Word[] | undefined;
  #sentences: Span[] | undefined;

  /** The pieces follow each other without a gap, and are all of the text. */
  constructor(block: Nodes, text: string, pieces: readonly Piece[]) {
    this.block = block;
    this.text = text;
    this.#pieces = pieces;
  }

  /** Offset in the note of the character at `index` of `text`. */
  offsetAt(index: number): number {
    const piece = this.#pieceAt(index);
    if (piece === null) return endOf(this.block);
    return isLiteral(piece) ? piece.start + index - piece.index : piece.start;
  }

  /** Offset in the note after the character before `index`: the exclusive end of a range that ends at `index`. */
  endOffsetAt(index: number): number {
    const piece = this.#pieceAt(index - 1);
    if (piece === null) return this.offsetAt(0);
    return isLiteral(piece) ? piece.start + index - piece.index : piece.start + piece.width;
  }

  kindAt(index: number): ProseKind {
    return this.#pieceAt(index)?.kind ?? "text";
  }

  /** The piece that holds a character, null outside of the text. */
  #pieceAt(index: number): Piece | null {
    if (index < 0 || index >= this.text.length) return null;
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle] as Piece).index <= index) low = middle;
      else high = middle - 1;
    }
    return this.#pieces[low] ?? null;
  }

  /** Words: letters, digits and marks, with apostrophes inside; none of names. Made once. */
  get words(): readonly Word[] {
    if (this.#words !== undefined) return this.#words;
    this.#words = [];
    for (const { 0: text, index } of this.text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu)) {
      const kind = this.kindAt(index);
      if (kind === "name") continue;
      const end = this.endOffsetAt(index + text.length);
      this.#words.push({ text, index, start: this.offsetAt(index), end, kind });
    }
    return this.#words;
  }

  /** Sentences: up to `.`, `!`, `?` before a blank and a capital, or to the end. Made once. */
  get sentences(): readonly Span[] {
    if (this.#sentences !== undefined) return this.#sentences;
    const spans: Span[] = [];
    let index = 0;
    for (const match of this.text.matchAll(SENTENCE_END)) {
      const end = match.index + match[0].length;
      spans.push(trimmed(this.text, index, end));
      index = end;
    }
    spans.push(trimmed(this.text, index, this.text.length));
    this.#sentences = spans.filter((span) => span.end > span.index);
    return this.#sentences;
  }
}

/**
 * Not after a single letter ("e. g."), "vs" or "etc", nor after a number that only numbers what follows: one that opens the text or a
 * sentence ("1. Whisk"), or stands before a chess move ("3. Nc3"). Closing quotes and brackets belong to the sentence.
 */
const SENTENCE_END =
  /[.!?](?<!(?:(?:^|[.\s(])(?:\p{L}|vs|etc|e\.g|i\.e)|(?:^|[.!?]["”')\]]*\s+)\d{1,3})[.!?])(?!(?<=(?:^|\s)\d{1,3}\.)\s+(?:[KQRBN][a-h]?[1-8]?x?[a-h][1-8]|O-O)(?![\p{L}\p{N}]))["”')\]]*(?=\s+["“'([]*[\p{Lu}\p{N}])/gu;

function trimmed(text: string, index: number, end: number): Span {
  while (index < end && /\s/.test(text[index] as string)) index++;
  while (end > index && /\s/.test(text[end - 1] as string)) end--;
  return { index, end };
}

/** Whether the characters of a piece stand in the note one by one. */
export function isLiteral({ end, index, width }: Piece): boolean {
  return width === end - index;
}

/** A stretch of a note as it is written, read as running text: what a comment or a value of frontmatter says. */
export function proseAt(block: Nodes, note: string, start: number, end: number): Prose {
  const width = end - start;
  return new Prose(block, note.slice(start, end), [{ index: 0, end: width, start, width, kind: "text" }]);
}
