import { isDescribingHead } from "../describing-head.ts";
import type { ColumnShape, TableShape } from "./note-shape.ts";

/** Heads of columns whose rows tell of one thing, or of the things at the head of the other columns. */
const ASPECTS =
  /^(?:.* )?(?:aspects?|attributes?|characteristics?|comparisons?|criteri(?:a|on)|differences?|dimensions?|factors?|features?|fields?|metrics?|parameters?|points?|propert(?:y|ies)|qualit(?:y|ies)|questions?|settings?|traits?)$/i;
/** Heads of columns that order rows by time or number. */
const ORDER =
  /^(?:chapters?|dates?|days?|lectures?|lessons?|modules?|months?|pages?|phases?|rank|sessions?|steps?|times?|versions?|weeks?|when|years?)$/i;

const LONGEST_NAME = 60;
const MOST_WORDS = 8;
const NEARLY_ALL = 0.9;
const MOST = 0.7;
/** Of what is said of many things little is said of two. */
const UNLIKE = 0.6;
/** One column of sentences describes; several of one length compare. */
const SOME_WORDS = 3;
const MUCH = 1.5;

/** An amount, a date or an address: "4 m²", "200 g", "2031-04-09". */
const AMOUNT = /^[^\p{L}\p{N}]*\d[\d\s.,:/'’–-]*(?:[\p{L}%°²³]{1,7})?$/u;

/**
 * The column with names of the things that the rows of a table describe, null where they describe none. `isUsual` says whether other
 * tables have the same heads, which those of comparisons seldom have.
 */
export function nameColumn({ columns }: TableShape, isUsual: boolean): ColumnShape | null {
  const [first] = columns;
  if (first === undefined || ORDER.test(first.head)) return null;
  const candidates = columns.filter(({ head }) => !isDescribingHead(head));
  // Numbers may stand before the names: those of rows, or of ports.
  const isNumbered = isAmounts(first) && columns.length > 2;
  const names = isNumbered ? candidates.find((column) => column !== first && areNames(column)) : candidates[0];
  if (names === undefined || names.head === "" || ORDER.test(names.head) || !areNames(names)) return null;
  const others = columns.filter((column) => column !== names);
  if (others.some((column) => isDescribingHead(column.head) && isText(column))) return isRowNumber(names) ? null : names;
  if (isAmounts(names) || ASPECTS.test(names.head) || others.some(({ head }) => /^values?$/i.test(head))) return null;
  if (!others.some(isText)) return null;
  // What is compared has its amounts in one row.
  if (columns.length === 2 || isUsual || others.some(isAmounts)) return names;
  const [longest = 0, next = 0] = others.map(wordsEach).sort((a, b) => b - a);
  return longest >= SOME_WORDS && longest >= next * MUCH ? names : null;
}

function areNames({ cells, links }: ColumnShape): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const short = filled.filter(
    (cell) => cell.length <= LONGEST_NAME && cell.split(" ").length <= MOST_WORDS && !/[.!?]\s+\p{Lu}/u.test(cell),
  );
  const least = cells.length * NEARLY_ALL;
  return cells.length > 1 && short.length >= least && new Set(filled).size >= least && links * 2 < cells.length;
}

/** Whether the cells say something, and seldom the same of two, rather than lead elsewhere. */
function isText({ cells, links }: ColumnShape): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const said = filled.filter((cell) => !AMOUNT.test(cell));
  return (
    links * 2 < cells.length &&
    filled.length >= cells.length * MOST &&
    said.length >= filled.length * MOST &&
    new Set(said).size >= said.length * UNLIKE
  );
}

function isAmounts({ cells }: ColumnShape): boolean {
  return cells.filter((cell) => AMOUNT.test(cell)).length * 2 > cells.length;
}

/** Whether the cells count up by one. */
function isRowNumber({ cells }: ColumnShape): boolean {
  const first = Number(cells[0]);
  return first < 2 && cells.every((cell, index) => Number(cell) === first + index);
}

function wordsEach({ cells }: ColumnShape): number {
  const filled = cells.filter((cell) => cell !== "");
  return filled.reduce((sum, cell) => sum + cell.split(" ").length, 0) / Math.max(filled.length, 1);
}
