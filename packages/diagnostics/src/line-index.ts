/** A place in a text; line and column count from 1, column and offset are UTF-16 code units. */
export interface TextPoint {
  line: number;
  column: number;
  offset: number;
}

const LF = 10;
const CR = 13;

/** Lines of a text by offset. Lines end at LF, CRLF or CR, as in CommonMark. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code === LF || (code === CR && text.charCodeAt(index + 1) !== LF)) this.#starts.push(index + 1);
    }
  }

  /** Number of lines; a text that ends with a line ending has an empty last one. */
  get count(): number {
    return this.#starts.length;
  }

  /** The point at a UTF-16 offset; offsets outside the text give its nearest end. */
  point(offset: number): TextPoint {
    const place = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= place) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: place - (this.#starts[low] as number) + 1, offset: place };
  }

  /** Start and end offset of a line (from 1), its line ending left out. */
  range(line: number): { start: number; end: number } {
    const start = this.#starts[line - 1] ?? this.#text.length;
    let end = this.#starts[line] ?? this.#text.length;
    while (end > start && (this.#text.charCodeAt(end - 1) === LF || this.#text.charCodeAt(end - 1) === CR)) end--;
    return { start, end };
  }
}
