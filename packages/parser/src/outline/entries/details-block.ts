import type { RootContent } from "mdast";
import { endOf, startOf } from "../../offsets.ts";
import { plainText } from "../../plain-text.ts";
import type { Passage } from "../part.ts";

/** A `<details>` element, which Markdown gives as one or more blocks. */
export interface DetailsBlock {
  /** Indexes of its first and last block. */
  first: number;
  last: number;
  start: number;
  end: number;
  summary: Passage | null;
  /** Everything after the summary, null when there is nothing. */
  answer: Passage | null;
  /** Its blocks, from the one that opens it to the one that closes it. */
  folded: readonly RootContent[];
}

const OPEN = /^\s*<details(?=[\s>/])[^>]*>/i;
const WHOLE = /<details(?=[\s>/])[^>]*>[\s\S]*?<\/details\s*>/gi;
const CLOSE = /<\/details\s*>/i;
const SUMMARY = /<summary(?=[\s>/])[^>]*>([\s\S]*?)<\/summary\s*>/i;

/** The `<details>` that begin with the block at `index`, none where none does or it is not closed. `text` is the whole note. */
export function detailsAt(blocks: readonly RootContent[], index: number, text: string): DetailsBlock[] {
  const opening = blocks[index];
  if (opening?.type !== "html" || !OPEN.test(opening.value)) return [];
  const whole = Array.from(text.slice(startOf(opening), endOf(opening)).matchAll(WHOLE), ({ 0: match, index: at }) => {
    const start = startOf(opening) + at;
    const own = { ...opening, value: match };
    return detailsBlock(text, start, start + match.length, { first: index, last: index, folded: [own] });
  });
  if (whole.length > 0) return whole;
  for (let last = index + 1; last < blocks.length; last++) {
    const node = blocks[last] as RootContent;
    if (node.type !== "html") continue;
    if (OPEN.test(node.value)) return [];
    const close = CLOSE.exec(text.slice(startOf(node), endOf(node)));
    if (close === null) continue;
    const end = startOf(node) + close.index + close[0].length;
    return [detailsBlock(text, startOf(opening), end, { first: index, last, folded: blocks.slice(index, last + 1) })];
  }
  return [];
}

function detailsBlock(
  text: string,
  start: number,
  end: number,
  place: Pick<DetailsBlock, "first" | "folded" | "last">,
): DetailsBlock {
  const summary = passage(text, start, end, SUMMARY.exec(text.slice(start, end)));
  return { ...place, start, end, summary, answer: answerOf(text, start, end, place.folded) };
}

/** The text between the summary and the end, whether it stands in HTML or in blocks of its own. */
function answerOf(text: string, start: number, end: number, folded: readonly RootContent[]): Passage | null {
  const inside = folded.filter(({ type }) => type !== "html");
  const source = text.slice(start, end);
  const summary = SUMMARY.exec(source);
  const from = summary === null ? (OPEN.exec(source)?.[0].length ?? 0) : summary.index + summary[0].length;
  const to = CLOSE.exec(source)?.index ?? source.length;
  const first = inside[0];
  const last = inside.at(-1);
  if (first !== undefined && last !== undefined) return { text: plainText(inside), start: startOf(first), end: endOf(last) };
  return trimmed(text, start + from, start + to);
}

function passage(text: string, start: number, end: number, match: RegExpExecArray | null): Passage | null {
  const inner = match?.[1];
  if (match === null || inner === undefined) return null;
  const from = start + match.index + match[0].indexOf(inner, match[0].indexOf(">"));
  return trimmed(text, from, Math.min(from + inner.length, end));
}

function trimmed(text: string, start: number, end: number): Passage | null {
  const source = text.slice(start, end);
  const plain = source
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (plain === "") return null;
  const blanks = source.length - source.trimStart().length;
  return { text: plain, start: start + blanks, end: start + source.trimEnd().length };
}
