import { endOf, startOf } from "@notewright/parser";
import type { RuleContext } from "../rule.ts";
import { inRange, viewOf } from "../walk.ts";
import type { HeadedSection, TextRange } from "./headed-section.ts";

const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu;

/** Words of a section's prose: neither headings nor code blocks. */
export function wordCount(section: HeadedSection, { note }: RuleContext): number {
  let count = 0;
  for (const { block, text } of inRange(viewOf(note).prose, bodyOf(section), (prose) => prose.block)) {
    if (block.type !== "heading") count += text.match(WORD)?.length ?? 0;
  }
  return count;
}

/** A text of a note, with the way back to it. */
export interface PlacedText {
  text: string;
  range(index: number, end: number): TextRange;
}

/** Prose and code of a section, block by block. */
export function textsOf(section: HeadedSection, { note }: RuleContext): PlacedText[] {
  const view = viewOf(note);
  const prose = Array.from(inRange(view.prose, bodyOf(section), ({ block }) => block));
  return [
    ...prose.map(
      (each): PlacedText => ({
        text: each.text,
        range: (from, to) => ({ start: each.offsetAt(from), end: each.endOffsetAt(to) }),
      }),
    ),
    ...Array.from(
      inRange(view.code, bodyOf(section), (node) => node),
      (code): PlacedText => ({
        text: note.source.text.slice(startOf(code), endOf(code)),
        range: (from, to) => ({ start: startOf(code) + from, end: startOf(code) + to }),
      }),
    ),
  ];
}

/** What stands below the heading of a section, sections inside it too. */
export function bodyOf({ part }: HeadedSection): TextRange {
  return { start: part.label.end, end: part.end };
}
