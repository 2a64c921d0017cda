import type { Element, ElementContent, Text } from "hast";
import { h } from "hastscript";
import type { Place } from "../place.ts";
import type { TextMark } from "./cut-text.ts";
import { findPlace } from "./find-place.ts";
import { findingCard } from "./finding-card.ts";
import { type PageTree, readPage, type Spot } from "./page-tree.ts";
import { markBlock, markElement, putCards, putMarks } from "./put-findings.ts";
import type { NumberedFinding, Review, ReviewedNote } from "./review.ts";

/**
 * Marks findings where they are on a page, and puts the card of each behind the block that it is in. `heads` are elements that stand for
 * headings of the note, with the offset of each; what has no place of its own is said at `topElement`, or else at the end. Changes the nodes.
 */
export function showFindings(
  place: Place,
  review: Review,
  { findings, path, source }: ReviewedNote,
  root: Element,
  heads: ReadonlyMap<Element, number>,
  topElement: ElementContent | undefined,
): PageTree {
  const tree = readPage(root, heads);
  const top: Spot = tree.spots.find(({ element }) => element === topElement) ?? {
    element: root,
    start: 0,
    end: 0,
    isHead: true,
  };
  const cards = new Map<Element, NumberedFinding[]>();
  const marks = new Map<Text, TextMark[]>();
  for (const found of findings) {
    const { element, spot, texts } = findPlace(tree, source, found.finding, top);
    for (const [index, { from, node, to }] of texts.entries())
      addTo(marks, node, { from, to, found, isLast: index === texts.length - 1 });
    if (element !== null) markElement(tree, element, found);
    else if (texts.length === 0) markBlock(spot.element, found);
    addTo(cards, spot.element, found);
  }
  for (const [node, list] of marks) putMarks(tree, node, list);
  for (const [element, list] of cards) {
    const card = (found: NumberedFinding): Element => findingCard(place, review, path, found);
    putCards(tree, element, h("div", { className: "findings" }, list.map(card)));
  }
  return tree;
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
