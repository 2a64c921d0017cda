import type { Prose } from "@notewright/parser";

/** A parenthesis or curly quote without its partner. */
interface UnpairedMark {
  mark: string;
  partner: string;
  index: number;
  closes: boolean;
}

const PARTNERS: Readonly<Record<string, string>> = { "(": ")", ")": "(", "“": "”", "”": "“" };
/** What every mark is expected to have; a straight one that is alone opens. */
const EXPECTED: Readonly<Record<string, string>> = { ...PARTNERS, '"': '"' };

/** A block with more marks without partners is no prose. */
const MANY = 20;

/** Marks of a block without their partners. What numbers items, smileys and signs that the text speaks of are left out. */
export function unpairedIn(prose: Prose, note: string): UnpairedMark[] {
  const { text } = prose;
  if (!/[()“”"]/.test(text) || /[„‚»«]/.test(text)) return [];
  const open: number[] = [];
  const unpaired: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const mark = text[index] as string;
    const partner = PARTNERS[mark];
    if (partner === undefined || !isMark(prose, index, note)) continue;
    if (open.length + unpaired.length > MANY) return [];
    if (mark === "(" || mark === "“") open.push(index);
    else if (text[open.at(-1) as number] === partner) open.pop();
    else if (mark === ")" && numbersItem(text, index)) continue;
    else if (open.some((at) => text[at] === partner)) open.splice(open.findLastIndex((at) => text[at] === partner));
    else unpaired.push(index);
  }
  const quote = loneQuote(prose, note);
  const marks = quote === null ? open : [...open, quote];
  return (
    [...unpaired, ...marks]
      // An escaped one may be mathematics.
      .filter((index) => !isAlone(text, index) && note[prose.offsetAt(index)] === text[index])
      .sort((a, b) => a - b)
      .map((index) => {
        const mark = text[index] as string;
        return { mark, partner: EXPECTED[mark] as string, index, closes: mark === ")" || mark === "”" };
      })
  );
}

/** A straight quotation mark that opens a word and is the only one of its block; an inch stands behind a number. Null without one. */
function loneQuote(prose: Prose, note: string): number | null {
  const { text } = prose;
  const at = text.indexOf('"');
  if (at < 0 || text.includes('"', at + 1) || /[“”]/.test(text)) return null;
  if (!/^$|[\s(]/.test(text[at - 1] ?? "") || !/\p{L}/u.test(text[at + 1] ?? "")) return null;
  return prose.kindAt(at) === "text" && note[prose.offsetAt(at)] === '"' ? at : null;
}

/** Whether a mark does its work: it is no code, is not escaped, and is no part of a quoted sign, smiley or interval. */
function isMark(prose: Prose, index: number, note: string): boolean {
  const { text } = prose;
  const mark = text[index] as string;
  const kind = prose.kindAt(index);
  if (kind === "code" || kind === "name" || !WRITTEN.test(note.slice(prose.offsetAt(index), prose.offsetAt(index) + 2)))
    return false;
  if (mark === "“" || mark === "”") return true;
  const before = text.slice(Math.max(0, index - 32), index);
  const after = text.slice(index + 1, index + 33);
  if (/["'`“‘]$/.test(before) && /^["'`”’]/.test(after)) return false;
  if (SMILEY_EYES.test(before)) return false;
  if (mark === ")") return !INTERVAL_START.test(before);
  return !(/(?:^|\s)$/.test(before) && /^[-'’^o]?[:;](?:\s|$)/.test(after)) && !INTERVAL_END.test(after);
}

const WRITTEN = /^\\?[()“”]/;
/** An 8 needs a nose: "(from 4 to 8)" is no smiley. */
const SMILEY_EYES = /(?:^|\s)(?:[:;=][-'’^o]?|8[-'’^o])$/u;
/** `[0, 1)` and `(0, 1]` */
const INTERVAL_START = /\[\s*[-\p{L}\p{N}∞.]{1,10}\s?[,;]\s*[-\p{L}\p{N}∞.+]{1,10}\s*$/u;
const INTERVAL_END = /^\s*[-\p{L}\p{N}∞.]{1,10}\s?[,;]\s*[-\p{L}\p{N}∞.+]{1,10}\s*\]/u;

/** "a) oak", "1) elm" */
function numbersItem(text: string, index: number): boolean {
  return /(?:^|[\s,;:.–—\uFFFC-])(?:\p{L}{1,2}|[ivxIVX]{1,4}|\d{1,3}(?:\.\d+)*\p{L}?)$/u.test(
    text.slice(Math.max(0, index - 8), index),
  );
}

/** A mark between blanks is most likely a sign that the text speaks of, if it has no partner. */
function isAlone(text: string, index: number): boolean {
  return !/\S/.test(text[index - 1] ?? "") && !/\S/.test(text[index + 1] ?? "");
}
