import type { Element, ElementContent, Text } from "hast";
import { h } from "hastscript";
import { anchorOf } from "../anchors.ts";
import type { Place } from "../place.ts";
import type { SiteNote } from "../site.ts";
import type { TextMark } from "./cut-text.ts";
import { recordsOf } from "./evidence-list.ts";
import { findPlace } from "./find-place.ts";
import { findingCard } from "./finding-card.ts";
import { readPage, type Spot } from "./page-tree.ts";
import { markBlock, markElement, putCards, putMarks } from "./put-findings.ts";
import type { NumberedFinding, Review } from "./review.ts";
import { reviewSummary, unreadNotes } from "./summary.ts";

/**
 * The content of a note's page with what was found in it: a summary behind the first part, each finding marked where it is, and its
 * card behind the block that it is in. Changes the nodes.
 */
export function reviewedContent(place: Place, review: Review, note: SiteNote, content: ElementContent[]): ElementContent[] {
  const reviewed = review.notes.get(note.record.path);
  if (reviewed === undefined) return content;
  const { findings, path, source } = reviewed;
  const root: Element = { type: "element", tagName: "main", properties: {}, children: content };
  const [masthead] = content;
  const heads = headsOf(place, note, root);
  if (masthead?.type === "element") heads.set(masthead, 0);
  const tree = readPage(root, heads);
  const top: Spot = tree.spots.find(({ element }) => element === masthead) ?? { element: root, start: 0, end: 0, isHead: true };
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
  // A page that is the only one has no other before it to speak of notes without a page.
  const unread = place.site.home === null && place.site.notes.length === 1 ? unreadNotes(place, review) : null;
  return root.children.toSpliced(1, 0, reviewSummary(place, note, reviewed), ...(unread === null ? [] : [unread]));
}

/** The elements that stand for headings of the note, with the offset of each: of a card its head, of a table's cell the cell. */
function headsOf({ site }: Place, note: SiteNote, root: Element): Map<Element, number> {
  const starts = new Map(recordsOf(site, note).map(({ id, source }) => [anchorOf(id), source.start.offset]));
  const heads = new Map<Element, number>();
  const visit = (element: Element): void => {
    const start = starts.get(String(element.properties["id"]));
    if (start !== undefined) {
      const first = element.children.find((child) => child.type === "element");
      const isCard = element.tagName === "section" || element.tagName === "article";
      heads.set(isCard && first !== undefined ? first : element, start);
    }
    for (const child of element.children) if (child.type === "element") visit(child);
  };
  visit(root);
  return heads;
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
