import { type Automaton, FIRST_LETTER, LABEL, LAST, TARGET_SHIFT } from "./automaton.ts";

/** Longer words are no slips of one another. The places of a letter in the word fit in the bits of a number. */
const LONGEST = 31;

/**
 * The texts of an automaton that at most `most` edits lead to, letter case aside: a letter more, less or other, or two neighbours
 * swapped.
 */
export function nearTexts(automaton: Automaton, word: string, most: number, accepts: (value: number) => boolean): string[] {
  const lower = word.toLowerCase();
  return lower.length > LONGEST ? [] : new Search(automaton, lower, most, accepts).run();
}

/**
 * A walk that keeps one row of the table of distances a depth, and of it only the cells near the diagonal. A branch is left as soon as
 * no text below it can be near.
 */
class Search {
  readonly #edges: Uint32Array;
  readonly #units: Uint16Array;
  readonly #letters: Uint16Array;
  readonly #accepts: (value: number) => boolean;
  readonly #most: number;
  readonly #target: Uint16Array;
  readonly #width: number;
  /** Cell `column` of a row: the edits from the first `column` letters of the word to the path. */
  readonly #rows: Uint8Array;
  /** Labels from the start to here. */
  readonly #path: Uint8Array;
  /** Places of each label's letter in the word, a bit each. */
  readonly #places: Uint32Array = new Uint32Array(LABEL + 1);
  readonly #found: string[] = [];

  constructor(automaton: Automaton, word: string, most: number, accepts: (value: number) => boolean) {
    this.#edges = automaton.edges;
    this.#units = automaton.units;
    this.#letters = lowerLetters(automaton);
    this.#accepts = accepts;
    this.#most = most;
    this.#target = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
    this.#width = this.#target.length + 1;
    this.#path = new Uint8Array(this.#width + most + 1);
    this.#rows = new Uint8Array((this.#width + most + 2) * this.#width);
    for (let column = 0; column < this.#width; column++) this.#rows[column] = column;
    for (let label = FIRST_LETTER; label <= LABEL; label++) {
      for (let place = 0; place < this.#target.length; place++) {
        if (this.#target[place] === this.#letters[label]) this.#places[label] = (this.#places[label] as number) | (1 << place);
      }
    }
  }

  run(): string[] {
    this.#visit(0, 0, 0);
    return this.#found;
  }

  /** `least`: the fewest edits that any beginning of the word needs so far. */
  #visit(node: number, depth: number, least: number): void {
    // With no edit left, only a letter that stands near this place in the word leads on.
    const near = least < this.#most ? -1 : placesBetween(depth - this.#most - 1, depth + this.#most);
    for (let at = node; ; at++) {
      const edge = this.#edges[at] as number;
      const label = edge & LABEL;
      if (label < FIRST_LETTER) {
        if ((this.#rows[(depth + 1) * this.#width - 1] as number) <= this.#most && this.#accepts(label)) this.#take(depth);
      } else if (near === -1 || ((this.#places[label] as number) & near) !== 0) {
        const next = this.#fillRow(depth, label);
        if (next <= this.#most && depth + 1 < this.#width + this.#most) {
          this.#path[depth] = label;
          this.#visit(edge >>> TARGET_SHIFT, depth + 1, next);
        }
      }
      if ((edge & LAST) !== 0) return;
    }
  }

  /** Fills the row below that of `depth` for one more letter, and tells its least cell. */
  #fillRow(depth: number, label: number): number {
    const rows = this.#rows;
    const target = this.#target;
    const above = depth * this.#width;
    const row = above + this.#width;
    const beyond = this.#most + 1;
    const letter = this.#letters[label] as number;
    const before = depth > 0 ? (this.#letters[this.#path[depth - 1] as number] as number) : -1;
    const from = Math.max(1, depth + 1 - this.#most);
    const to = Math.min(this.#width - 1, depth + 1 + this.#most);
    let least = depth + 1;
    rows[row] = least;
    if (from > 1) rows[row + from - 1] = beyond;
    for (let column = from; column <= to; column++) {
      const wanted = target[column - 1];
      let cost = (rows[above + column - 1] as number) + (wanted === letter ? 0 : 1);
      const more = column === depth + 1 + this.#most ? beyond : (rows[above + column] as number) + 1;
      if (more < cost) cost = more;
      const less = (rows[row + column - 1] as number) + 1;
      if (less < cost) cost = less;
      if (column > 1 && wanted === before && target[column - 2] === letter) {
        const swapped = (rows[above - this.#width + column - 2] as number) + 1;
        if (swapped < cost) cost = swapped;
      }
      rows[row + column] = cost;
      if (cost < least) least = cost;
    }
    if (to < this.#width - 1) rows[row + this.#width - 1] = beyond;
    return least;
  }

  #take(length: number): void {
    let text = "";
    for (let index = 0; index < length; index++) {
      text += String.fromCharCode(this.#units[(this.#path[index] as number) - FIRST_LETTER] as number);
    }
    this.#found.push(text);
  }
}

/** Bits of the places from the first to the last of a word; places outside it do not count. */
function placesBetween(first: number, last: number): number {
  const start = Math.max(0, first);
  const count = Math.min(LONGEST, last + 1) - start;
  return count <= 0 ? 0 : ((1 << count) - 1) << start;
}

const lowered = new WeakMap<Automaton, Uint16Array>();

/** The letter of each label in lower case. */
function lowerLetters(automaton: Automaton): Uint16Array {
  const known = lowered.get(automaton);
  if (known !== undefined) return known;
  const made = new Uint16Array(LABEL + 1);
  for (const [index, unit] of automaton.units.entries()) {
    made[FIRST_LETTER + index] = String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  }
  lowered.set(automaton, made);
  return made;
}
