import { literalPattern } from "./literal-pattern.ts";
import type { Span } from "./open-errors.ts";
import { wordCount } from "./prompt-text.ts";

const unit =
  "(?:%|‰|°[CF]?|[kKMGTPE]i?(?:[Bb](?:ps|it)?|[Hh]z)|[kMG]?[Bb]ps|ms|µs|Hz|kW|kg|km|cm|mm|[kmg]?l|[gmsh]\\b|" +
  "(?:byte|bit|second|minute|hour|day|week|month|year|sec|min|degree|litre|liter|gram|metre|meter|mile|percent)s?)";
const amount = `[$€£]?\\d+(?:,\\d{3})*(?:\\.\\d+|:\\d{2})?(?:\\s?${unit}(?![\\p{L}\\p{N}]))?`;
/** A number that is no part of a word, version or address, with its unit; or two as a range. */
const numbers = new RegExp(
  `(?<![\\p{L}\\p{N}_.,:/$€£#^=*-]|\\p{L}[([])${amount}(?:\\s?(?:–|-|to)\\s?${amount})?(?![\\p{L}\\p{N}_/-]|[.,:]\\d)`,
  "gu",
);

/** More words than this are a statement, not a fact to be recalled. */
const mostGapWords = 4;
const mostGaps = 3;

/**
 * Places in a sentence worth a gap, in order and apart: amounts, and texts that the author put in bold. A label that leads the sentence is
 * none. Where a gap's text stands again, that is a gap too, or it would give the answer away. Offsets are UTF-16 code units.
 */
export function gapSpans(text: string, bold: readonly string[]): Span[] {
  const answers = new Set(Array.from(text.matchAll(numbers), ([number]) => number));
  for (const strong of bold) {
    const isLabel = text.startsWith(strong) && /^\s*[:–—-]/u.test(text.slice(strong.length));
    if (!isLabel && /[\p{L}\p{N}]/u.test(strong) && !/[:?!.]$/u.test(strong) && wordCount(strong) <= mostGapWords)
      answers.add(strong);
  }
  if (answers.size > mostGaps) return [];
  const spans: Span[] = [];
  for (const answer of [...answers].sort((a, b) => b.length - a.length)) {
    for (const { 0: found, index } of text.matchAll(wholeWord(answer))) {
      const span = { start: index, end: index + found.length };
      if (spans.every(({ end, start }) => span.end <= start || end <= span.start)) spans.push(span);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

function wholeWord(text: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${literalPattern(text)}(?![\\p{L}\\p{N}])`, "giu");
}
