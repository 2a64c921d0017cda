import type { SourceText } from "@notewright/diagnostics";
import type { Finding } from "@notewright/schema";
import type { Element, Text } from "hast";
import { type PageTree, type ShownText, type Spot, textsIn } from "./page-tree.ts";
import { shownOffsets } from "./text-offsets.ts";

/** A part of a text on the page. */
interface TextPart {
  node: Text;
  from: number;
  to: number;
}

/** Where a finding is shown: the spot that its card follows, and there its very text, or the link or the like that it is about. */
export interface FindingPlace {
  spot: Spot;
  texts: TextPart[];
  element: Element | null;
}

/** Finds the place of a finding on its page; `top` is where what has no place of its own is said. */
export function findPlace(tree: PageTree, source: SourceText | null, { end, start }: Finding, top: Spot): FindingPlace {
  const from = start.offset;
  const to = end.offset;
  const near = tree.spots.findLast((spot) => spot.start <= from) ?? top;
  if (source === null) return { spot: top, texts: [], element: null };
  const texts = textsAt(tree, source, from, to);
  if (texts !== null) return texts;
  const inside = tree.inline.filter((spot) => spot.start <= from && to <= spot.end);
  const element = inside.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.element ?? null;
  if (element !== null) return { spot: near, texts: [], element };
  const behind = lineBehind(tree, source, from, near);
  if (behind !== null) return { spot: near, texts: [behind], element: null };
  const isOfHead = near.isHead && (near === top || source.lines.point(near.start).line === start.line);
  return { spot: near, texts: isOfHead ? namedIn(near.element, source.text.slice(from, to)) : [], element: null };
}

/** The texts that a range covers, if it is inside of one block and they say what the note says there. */
function textsAt(tree: PageTree, source: SourceText, from: number, to: number): FindingPlace | null {
  const reached = tree.texts.filter(({ end, start }) =>
    from === to ? start <= from && from <= end : start < to && from < end,
  );
  const [first] = reached;
  if (first === undefined) return null;
  const { spot } = first;
  const parts = reached.filter((text) => text.spot === spot).map((text) => partOf(text, source, from, to));
  const shown = parts.filter((part) => part !== null);
  const isWhole = shown.length === reached.length && shown.length > 0;
  return isWhole ? { spot, texts: from === to ? shown.slice(0, 1) : shown, element: null } : null;
}

function partOf({ end, node, start }: ShownText, source: SourceText, from: number, to: number): TextPart | null {
  const raw = source.text.slice(start, end);
  const offsets = raw === node.value ? null : shownOffsets(raw, node.value);
  if (offsets === null && raw !== node.value) return null;
  const at = (offset: number): number => {
    const inside = Math.max(0, Math.min(raw.length, offset - start));
    return offsets === null ? inside : (offsets[inside] as number);
  };
  return { node, from: at(from), to: at(to) };
}

/** The end of the text that a line has before an offset, for blanks at the end of a line. */
function lineBehind(tree: PageTree, source: SourceText, offset: number, near: Spot): TextPart | null {
  const line = source.lines.range(source.lines.point(offset).line);
  const last = tree.texts.findLast((text) => text.spot === near && text.end <= offset && text.end > line.start);
  if (last === undefined || source.text.slice(last.end, offset).trim() !== "") return null;
  return { node: last.node, from: last.node.value.length, to: last.node.value.length };
}

/** What a heading says, where the page shows it as a name. */
function namedIn(head: Element, wanted: string): TextPart[] {
  if (wanted.trim() === "") return [];
  for (const node of textsIn(head)) {
    const from = node.value.indexOf(wanted);
    if (from !== -1) return [{ node, from, to: from + wanted.length }];
  }
  return [];
}
