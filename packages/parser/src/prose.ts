import type { Nodes, Parent, PhrasingContent } from "mdast";
import { alignText, type Piece } from "./align-text.ts";
import { endOf, startOf } from "./offsets.ts";
import { isIconLink } from "./plain-text.ts";
import { tagSpans } from "./tags.ts";

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

/**
 * The text of one paragraph, heading or table cell, with the way back to the note. Breaks are line feeds, an image or raw HTML
 * is the object replacement character, so that words on either side never join.
 */
export class Prose {
  readonly block: Nodes;
  readonly text: string;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #kinds: readonly ProseKind[];
  #words: Word[] | undefined;
  #sentences: Span[] | undefined;

  /** `characters` says for each UTF-16 unit of `text` where in the note it begins and ends. */
  constructor(block: Nodes, text: string, characters: { starts: Int32Array; ends: Int32Array; kinds: readonly ProseKind[] }) {
    this.block = block;
    this.text = text;
    this.#starts = characters.starts;
    this.#ends = characters.ends;
    this.#kinds = characters.kinds;
  }

  /** Offset in the note of the character at `index` of `text`. */
  offsetAt(index: number): number {
    return this.#starts[index] ?? endOf(this.block);
  }

  /** Offset in the note after the character before `index`: the exclusive end of a range that ends at `index`. */
  endOffsetAt(index: number): number {
    return this.#ends[index - 1] ?? this.offsetAt(0);
  }

  kindAt(index: number): ProseKind {
    return this.#kinds[index] ?? "text";
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

/** A stretch of a note as it is written, read as running text: what a comment or a value of frontmatter says. */
export function proseAt(block: Nodes, note: string, start: number, end: number): Prose {
  const length = end - start;
  return new Prose(block, note.slice(start, end), {
    starts: Int32Array.from({ length }, (_, index) => start + index),
    ends: Int32Array.from({ length }, (_, index) => start + index + 1),
    kinds: [],
  });
}

const OBJECT = "\uFFFC";

/** The prose of one block whose children are inline nodes. `note` is the whole text of the note. */
export function proseOf(block: Nodes & Parent, note: string): Prose {
  const texts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: ProseKind[] = [];

  const push = ({ text, start, width }: Piece, kind: ProseKind): void => {
    const literal = width === text.length;
    for (let index = 0; index < text.length; index++) {
      starts.push(literal ? start + index : start);
      ends.push(literal ? start + index + 1 : start + width);
      kinds.push(kind);
    }
    texts.push(text);
  };
  /** A text that stands in its node's source as it is, or else for the whole of it. */
  const pushInside = (node: Nodes, text: string, kind: ProseKind): void => {
    const start = startOf(node);
    const inside = note.slice(start, endOf(node)).indexOf(text);
    if (inside < 0) push({ text, start, width: endOf(node) - start }, kind);
    else push({ text, start: start + inside, width: text.length }, kind);
  };
  const pushObject = (start: number): void => push({ text: OBJECT, start, width: 1 }, "text");
  const walk = (nodes: readonly PhrasingContent[], kind: ProseKind): void => {
    for (const node of nodes) {
      const start = startOf(node);
      switch (node.type) {
        case "text":
          for (const piece of alignText(node.value, note, start, endOf(node))) push(piece, kind);
          break;
        case "inlineCode":
          if (note.slice(start, endOf(node)).includes(node.value)) pushInside(node, node.value, "code");
          else pushObject(start);
          break;
        case "inlineMath":
          pushInside(node, node.value, "name");
          break;
        case "wikiLink":
          if (node.alias === null) pushInside(node, node.label, "name");
          else walk(node.children, "link");
          break;
        case "embed":
          if (node.kind === "image") pushObject(start);
          else pushInside(node, node.label, "name");
          break;
        case "break":
          push({ text: "\n", start, width: 1 }, kind);
          break;
        case "blockId":
          break;
        case "comment":
          if (/\S$/.test(texts.at(-1) ?? "")) pushObject(start);
          break;
        default:
          if (!("children" in node) || isIconLink(node)) pushObject(start);
          else walk(node.children as PhrasingContent[], node.type === "link" || node.type === "linkReference" ? "link" : kind);
      }
    }
  };
  walk(block.children as PhrasingContent[], "text");
  const text = texts.join("");
  const isWritten = (index: number): boolean => {
    if (kinds[index] !== "text" || (ends[index] as number) - (starts[index] as number) !== 1) return false;
    return text[index] === "#" || starts[index] === ends[index - 1];
  };
  for (const { end, index } of tagSpans(text, isWritten)) kinds.fill("name", index, end);
  return new Prose(block, text, { starts: Int32Array.from(starts), ends: Int32Array.from(ends), kinds });
}
