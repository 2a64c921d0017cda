import type { TokenizeContext } from "micromark-util-types";

/**
 * What a construct of the document has seen at the start of lines, for the construct of the flow that follows. The document sees
 * the lines ahead and the containers around; the flow sees neither. The value is the number of lines.
 */
const marks = new WeakMap<object, Map<number, number>>();

/** Marks the place where the document stands. */
export function markLine({ parser, now }: TokenizeContext, lines: number): void {
  if (!marks.has(parser)) marks.set(parser, new Map());
  marks.get(parser)?.set(now().offset, lines);
}

/** The mark at the place where the flow stands. */
export function lineMark({ parser, now }: TokenizeContext): number | undefined {
  return marks.get(parser)?.get(now().offset);
}

const EOL = -3; // and below: carriage return, line feed, both
const WINDOW = 128;

/** The text of the document from where it stands, line by line, without line endings. */
export function* linesAhead(document: TokenizeContext): Generator<string> {
  const start = document.now();
  let line = "";
  for (let from = start._index; ; from += WINDOW) {
    const chunks = document.sliceStream({
      start: from === start._index ? start : { ...start, _index: from, _bufferIndex: -1 },
      end: { ...start, _index: from + WINDOW, _bufferIndex: -1 },
    });
    for (const chunk of chunks) {
      if (typeof chunk === "string") {
        line += chunk;
      } else if (chunk !== null && chunk <= EOL) {
        yield line;
        line = "";
      } else if (chunk === -2) {
        line += "\t";
      }
    }
    if (chunks.length === 0 || chunks.at(-1) === null) break;
  }
  yield line;
}
