import { content } from "micromark-core-commonmark";
import { factorySpace } from "micromark-factory-space";
import { markdownLineEnding } from "micromark-util-character";
import { codes } from "micromark-util-symbol";
import type { Code, Construct, Extension, Point, State, TokenizeContext, TokenType } from "micromark-util-types";
import { lineMark, linesAhead, markLine } from "./line-marks.ts";

/** A block between two doubled markers. Without an end it is ordinary text: it must not swallow the rest of the note. */
export interface ClosedBlock {
  name: string;
  marker: NonNullable<Code>;
  tokens: { block: TokenType; fence: TokenType; sequence: TokenType; value: TokenType };
  /** Whether it may hold blank lines. */
  blankLines: boolean;
  /** Whether text may follow the end in its line. */
  textAfter: boolean;
}

/** The syntax of a closed block: the document looks for its end, the flow takes it. */
export function closedBlock(block: ClosedBlock): Extension {
  return {
    document: { [block.marker]: lookForEnd(block) },
    flow: { [block.marker]: takeBlock(block) },
  };
}

function lookForEnd(block: ClosedBlock): Construct {
  return {
    name: `${block.name}End`,
    tokenize(_effects, _ok, nok) {
      return (code) => {
        const lines = linesToEnd(this, block);
        if (lines > 0) markLine(this, lines);
        return nok(code);
      };
    },
  };
}

/** Lines from here to the end of a block, 0 when no block begins here or its container ends first. */
function linesToEnd(document: TokenizeContext, { blankLines, marker, textAfter }: ClosedBlock): number {
  const sign = String.fromCharCode(marker);
  const prefix = linePrefix(document);
  const isQuoted = prefix.includes(">");
  const isListed = prefix.trim() !== "";
  let count = 0;
  for (const line of linesAhead(document)) {
    const isFirst = count++ === 0;
    let text = line;
    if (isFirst) {
      if (!line.startsWith(sign + sign) || (!textAfter && line[2] === sign)) return 0;
      text = line.slice(2);
    } else if (isQuoted) {
      if (!/^[ \t]*>/.test(line)) return 0;
      text = line.replace(/^[ \t]*(?:>[ \t]?)+/, "");
    } else if (isListed && /^[^ \t]/.test(line)) {
      return 0;
    }
    if (!blankLines && !isFirst && text.trim() === "") return 0;
    const end = new RegExp(`(?<![${sign}\\\\])[${sign}]{2}${textAfter ? "" : `(?![${sign}])`}`).exec(text);
    if (end === null) continue;
    const isLast = text.slice(end.index + 2).trim() === "";
    return isLast || (textAfter && !isFirst) ? count : 0;
  }
  return 0;
}

const FIRST: Point = { line: 1, column: 1, offset: 0, _index: 0, _bufferIndex: -1 };

/** What stands in the line before the place where the document stands. */
function linePrefix(document: TokenizeContext): string {
  const now = document.now();
  const start = document.events.findLast(([, token]) => token.type === "chunkFlow")?.[1].end ?? FIRST;
  if (start.offset === now.offset) return "";
  const isSameChunk = start._index === now._index;
  return document.sliceSerialize({ start: isSameChunk ? { ...start, _bufferIndex: 0 } : start, end: now });
}

function takeBlock({ marker, name, textAfter, tokens }: ClosedBlock): Construct {
  const closing: Construct = {
    partial: true,
    tokenize(effects, ok, nok) {
      let size = 0;
      return (code) => {
        effects.enter(tokens.fence);
        effects.enter(tokens.sequence);
        return sequence(code);
      };
      function sequence(code: Code): State | undefined {
        if (size < 2 && code === marker) {
          effects.consume(code);
          size++;
          return sequence;
        }
        if (size < 2 || (!textAfter && code === marker)) return nok(code);
        effects.exit(tokens.sequence);
        return textAfter ? done(code) : factorySpace(effects, atLineEnd, "whitespace")(code);
      }
      function atLineEnd(code: Code): State | undefined {
        return code === codes.eof || markdownLineEnding(code) ? done(code) : nok(code);
      }
      function done(code: Code): State | undefined {
        effects.exit(tokens.fence);
        return ok(code);
      }
    },
  };
  return {
    name,
    concrete: true,
    tokenize(effects, ok, nok) {
      const lines = lineMark(this);
      // One line inside a paragraph is inline: it must not part the paragraph.
      const isInterrupting = this.interrupt;
      const isBlock = lines !== undefined && !(isInterrupting && lines === 1);
      let size = 0;
      return start;

      function start(code: Code): State | undefined {
        if (!isBlock) return nok(code);
        effects.enter(tokens.block);
        effects.enter(tokens.fence);
        effects.enter(tokens.sequence);
        return open(code);
      }
      function open(code: Code): State | undefined {
        if (size++ < 2) {
          effects.consume(code);
          return open;
        }
        effects.exit(tokens.sequence);
        effects.exit(tokens.fence);
        return isInterrupting ? ok(code) : inside(code);
      }
      function inside(code: Code): State | undefined {
        if (code === codes.eof) return end(code);
        if (markdownLineEnding(code)) return effects.attempt(sameContainer, inside, end)(code);
        if (code === marker) return effects.attempt(closing, end, value)(code);
        return value(code);
      }
      function value(code: Code): State | undefined {
        effects.enter(tokens.value);
        effects.consume(code);
        return code === codes.backslash ? escaped : valueInside;
      }
      function valueInside(code: Code): State | undefined {
        if (code === codes.eof || code === marker || markdownLineEnding(code)) {
          effects.exit(tokens.value);
          return inside(code);
        }
        effects.consume(code);
        return code === codes.backslash ? escaped : valueInside;
      }
      function escaped(code: Code): State | undefined {
        if (code !== marker) return valueInside(code);
        effects.consume(code);
        return valueInside;
      }
      function end(code: Code): State | undefined {
        effects.exit(tokens.block);
        return textAfter ? factorySpace(effects, after, "whitespace")(code) : ok(code);
      }
      function after(code: Code): State | undefined {
        return code === codes.eof || markdownLineEnding(code) ? ok(code) : effects.attempt(content, ok, nok)(code);
      }
    },
  };
}

/** Goes to the next line if it belongs to the same containers. */
const sameContainer: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return (next) => (this.parser.lazy[this.now().line] ? nok(next) : ok(next));
    };
  },
};
