import { visibleText } from "@notewright/diagnostics";
import { displayWidth, SINGLE } from "./display-width.ts";

/** A grapheme of a line as it is shown. */
export interface Cell {
  /** UTF-16 offsets in the line, end exclusive. */
  start: number;
  end: number;
  shown: string;
  /** Columns that `shown` takes. */
  width: number;
}

const TAB_STOP = 4;
let segmenter: Intl.Segmenter | undefined;

/** Graphemes with their indexes; in most text each character is one, and a segmenter takes time to make. */
function graphemes(line: string): Iterable<{ segment: string; index: number }> {
  if (SINGLE.test(line.replaceAll("\t", " "))) return Array.from(line, (segment, index) => ({ segment, index }));
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(line);
}

/**
 * The graphemes of a line. Spaces and tabs at its end, and those from `start` to `end` where that range holds nothing else, are
 * shown as `·` and `→`, because there they matter.
 */
export function lineCells(line: string, start: number, end: number): Cell[] {
  const trailing = line.length - (/[ \t]+$/.exec(line)?.[0].length ?? 0);
  const isBlank = /^[ \t]+$/.test(line.slice(start, end));
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemes(line)) {
    const isMarked = index >= trailing || (isBlank && index >= start && index < end);
    const shown = show(segment, column, isMarked, line.startsWith("##", index - 2));
    const width = displayWidth(shown);
    cells.push({ start: index, end: index + segment.length, shown, width });
    column += width;
  }
  return cells;
}

function show(grapheme: string, column: number, isMarked: boolean, isAfterHashes: boolean): string {
  if (grapheme === "\t") return (isMarked ? "→" : " ").padEnd(TAB_STOP - (column % TAB_STOP));
  if (grapheme === " ") return isMarked ? "·" : " ";
  // `visibleText` sees one grapheme at a time here, and would miss the CI command `##[…]`.
  if (grapheme.startsWith("[") && isAfterHashes) return `\\${visibleText(grapheme)}`;
  return visibleText(grapheme);
}
