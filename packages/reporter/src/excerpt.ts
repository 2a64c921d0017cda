import { type Cell, lineCells } from "./line-cells.ts";

/** A line of a note and the line below it that points at a range. */
export interface Excerpt {
  shown: string;
  carets: string;
}

const MAX_COLUMNS = 100;
// Enough for a window of that many columns, and little enough that a line of megabytes costs nothing.
const MAX_UNITS = 4 * MAX_COLUMNS;

/**
 * A line with carets under the UTF-16 range from `start` to `end` (exclusive; one caret when it is empty). A line of more than
 * 100 columns is cut around the range, with `…` where something is left out.
 */
export function excerpt(line: string, start: number, end: number): Excerpt {
  const from = Math.max(0, start - MAX_UNITS);
  const to = Math.min(line.length, start + MAX_UNITS);
  const rangeStart = start - from;
  const rangeEnd = Math.min(end, to) - from;
  const cells = lineCells(line.slice(from, to), rangeStart, rangeEnd);
  let first = cells.findIndex((cell) => cell.end > rangeStart);
  if (first === -1) first = cells.length;
  let last = first;
  while (last < cells.length && (cells[last] as Cell).start < rangeEnd) last++;
  const [low, high] = chooseWindow(cells, first, last);
  const before = from > 0 || low > 0 ? "…" : "";
  const after = to < line.length || high < cells.length ? "…" : "";
  return {
    shown: before + text(cells.slice(low, high)) + after,
    carets:
      " ".repeat(before.length + columns(cells.slice(low, first))) +
      "^".repeat(Math.max(1, columns(cells.slice(first, Math.min(last, high))))),
  };
}

/** The cells to show: all where they fit, else the range, with what fits beside it in equal parts. */
function chooseWindow(cells: readonly Cell[], first: number, last: number): [number, number] {
  if (columns(cells) <= MAX_COLUMNS) return [0, cells.length];
  let room = MAX_COLUMNS - 2;
  let low = first;
  let high = first;
  while (high < last && fits(cells[high])) room -= (cells[high++] as Cell).width;
  if (high < last) return [low, high];
  let isOpen = true;
  while (isOpen) {
    isOpen = false;
    if (fits(cells[low - 1])) {
      room -= (cells[--low] as Cell).width;
      isOpen = true;
    }
    if (fits(cells[high])) {
      room -= (cells[high++] as Cell).width;
      isOpen = true;
    }
  }
  return [low, high];

  function fits(cell: Cell | undefined): boolean {
    return cell !== undefined && cell.width <= room;
  }
}

function columns(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function text(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.shown).join("");
}
