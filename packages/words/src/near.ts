import { type Automaton, FIRST_LETTER, LABEL, LAST, TARGET_SHIFT } from "./automaton.ts";

/** Longer words are no slips of one another, and the search takes time with the length. */
const LONGEST = 40;

/**
 * The texts of an automaton that at most `most` edits lead to, letter case aside: a letter more, less or other, or two neighbours
 * swapped. One row of the table of distances is kept a depth; a branch is left as soon as no text below it can be near.
 */
export function nearTexts(automaton: Automaton, word: string, most: number, accepts: (value: number) => boolean): string[] {
  const target = Array.from({ length: word.length }, (_, index) => word.toLowerCase().charCodeAt(index));
  if (target.length > LONGEST) return [];
  const { edges, units } = automaton;
  const lower = lowerUnits(automaton);
  const width = target.length + 1;
  const rows = new Uint8Array((width + most + 2) * width);
  for (let column = 0; column < width; column++) rows[column] = column;
  const path = new Uint16Array(width + most + 2);
  const found: string[] = [];

  const visit = (node: number, depth: number): void => {
    const above = depth * width;
    const row = above + width;
    for (let at = node; ; at++) {
      const edge = edges[at] as number;
      const label = edge & LABEL;
      if (label < FIRST_LETTER) {
        if ((rows[row - 1] as number) <= most && accepts(label)) found.push(textOf(path, depth));
      } else {
        const letter = lower[label - FIRST_LETTER] as number;
        let least = depth + 1;
        rows[row] = depth + 1;
        // Cells farther from the diagonal than `most` cannot lead back.
        const from = Math.max(1, depth + 1 - most);
        const to = Math.min(width - 1, depth + 1 + most);
        if (from > 1) rows[row + from - 1] = most + 1;
        for (let column = from; column <= to; column++) {
          const same = target[column - 1] === letter;
          let cost = (rows[above + column - 1] as number) + (same ? 0 : 1);
          const deleted = column === depth + 1 + most ? most + 1 : (rows[above + column] as number) + 1;
          if (deleted < cost) cost = deleted;
          const inserted = (rows[row + column - 1] as number) + 1;
          if (inserted < cost) cost = inserted;
          if (
            column > 1 &&
            depth > 0 &&
            target[column - 2] === letter &&
            target[column - 1] === lower[(path[depth - 1] as number) - FIRST_LETTER]
          ) {
            const swapped = (rows[above - width + column - 2] as number) + 1;
            if (swapped < cost) cost = swapped;
          }
          rows[row + column] = cost;
          if (cost < least) least = cost;
        }
        if (to < width - 1) rows[row + width - 1] = most + 1;
        if (least <= most && depth + 1 < width + most) {
          path[depth] = label;
          visit(edge >>> TARGET_SHIFT, depth + 1);
        }
      }
      if ((edge & LAST) !== 0) return;
    }
  };
  const textOf = (labels: Uint16Array, length: number): string => {
    let text = "";
    for (let index = 0; index < length; index++)
      text += String.fromCharCode(units[(labels[index] as number) - FIRST_LETTER] as number);
    return text;
  };
  visit(0, 0);
  return found;
}

const lowered = new WeakMap<Automaton, Uint16Array>();

function lowerUnits(automaton: Automaton): Uint16Array {
  const known = lowered.get(automaton);
  if (known !== undefined) return known;
  const made = automaton.units.map((unit) => String.fromCharCode(unit).toLowerCase().charCodeAt(0));
  lowered.set(automaton, made);
  return made;
}
