import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { Nodes, Parent, PhrasingContent } from "mdast";
import { endOf, startOf } from "./offsets.ts";
import { isIconLink } from "./plain-text.ts";

/** Where a word stands: running text, inline code, or a link's text. */
export type ProseKind = "text" | "code" | "link";

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

  /** Words: letters, digits and marks, with apostrophes inside. Made once. */
  get words(): readonly Word[] {
    this.#words ??= Array.from(this.text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu), ({ 0: text, index }) => ({
      text,
      index,
      start: this.offsetAt(index),
      end: this.endOffsetAt(index + text.length),
      kind: this.kindAt(index),
    }));
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

/** Not after a single letter ("e. g."), "vs" or "etc"; closing quotes and brackets belong to the sentence. */
const SENTENCE_END = /(?<!(?:^|[.\s(])(?:\p{L}|vs|etc|e\.g|i\.e))[.!?]["”')\]]*(?=\s+["“'([]*[\p{Lu}\p{N}])/gu;

function trimmed(text: string, index: number, end: number): Span {
  while (index < end && /\s/.test(text[index] as string)) index++;
  while (end > index && /\s/.test(text[end - 1] as string)) end--;
  return { index, end };
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
  const walk = (nodes: readonly PhrasingContent[], kind: ProseKind): void => {
    for (const node of nodes) {
      const start = startOf(node);
      if (node.type === "text") {
        for (const piece of alignText(node.value, note, start, endOf(node))) push(piece, kind);
      } else if (node.type === "inlineCode") {
        const inside = note.slice(start, endOf(node)).indexOf(node.value);
        if (inside < 0) push({ text: OBJECT, start, width: 1 }, kind);
        else push({ text: node.value, start: start + inside, width: node.value.length }, "code");
      } else if (node.type === "break") {
        push({ text: "\n", start, width: 1 }, kind);
      } else if ("children" in node && !isIconLink(node)) {
        walk(node.children as PhrasingContent[], node.type === "link" || node.type === "linkReference" ? "link" : kind);
      } else {
        push({ text: OBJECT, start, width: 1 }, kind);
      }
    }
  };
  walk(block.children as PhrasingContent[], "text");
  return new Prose(block, texts.join(""), { starts: Int32Array.from(starts), ends: Int32Array.from(ends), kinds });
}

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
