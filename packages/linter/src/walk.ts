import {
  allParts,
  endOf,
  type ImageLink,
  isLinkNode,
  type LinkNode,
  type NoteLink,
  noteLinks,
  type ParsedNote,
  type Part,
  type Prose,
  proseOf,
  startOf,
} from "@notewright/parser";
import type { Code, FootnoteDefinition, Heading, List, Nodes, Parent, Root, Table } from "mdast";

/** What rules look at in a note, in its order. */
export interface NoteView {
  prose: Prose[];
  headings: Heading[];
  images: readonly ImageLink[];
  /** What leads elsewhere and shows no image. */
  links: readonly NoteLink[];
  /** Names of blocks, in small letters. */
  blockIds: Set<string>;
  code: Code[];
  footnotes: FootnoteDefinition[];
  /** Names of footnotes that are referred to. */
  footnoteReferences: Set<string>;
  tables: Table[];
  /** Lists that stand in no other list. */
  lists: List[];
  /** Numbered lists, wherever they stand. */
  numbered: List[];
  /** All parts, each before its children. */
  parts: Part[];
  entries: Part[];
  categories: Part[];
}

const views = new WeakMap<Root, NoteView>();

/** Walks a note's tree once, however many rules or presets ask. */
export function viewOf(note: ParsedNote): NoteView {
  const known = views.get(note.tree);
  if (known !== undefined) return known;
  const parts = allParts(note.outline.parts);
  const view: NoteView = {
    prose: [],
    parts,
    headings: [],
    images: note.images,
    links: [],
    blockIds: new Set(),
    code: [],
    footnotes: [],
    footnoteReferences: new Set(),
    tables: [],
    lists: [],
    numbered: [],
    entries: parts.filter(({ kind }) => kind === "entry" || kind === "member"),
    categories: parts.filter(({ kind }) => kind === "category"),
  };
  const linkNodes: LinkNode[] = [];
  collect(note.tree, view, linkNodes, note.source.text);
  view.links = noteLinks(linkNodes, note.source.text);
  views.set(note.tree, view);
  return view;
}

/** The prose of a note, block by block: paragraphs, headings and cells. */
export function proseIn(note: ParsedNote): readonly Prose[] {
  return viewOf(note).prose;
}

/** What leads elsewhere from a note and shows no image, in its order. */
export function linksIn(note: ParsedNote): readonly NoteLink[] {
  return viewOf(note).links;
}

const textBlocks = new Set(["paragraph", "heading", "tableCell", "calloutTitle", "defListTerm"]);

function isTextBlock(node: Nodes): node is Nodes & Parent {
  return textBlocks.has(node.type);
}

function collect(parent: Parent, view: NoteView, links: LinkNode[], text: string): void {
  for (const node of parent.children as Nodes[]) {
    if (node.type === "heading") view.headings.push(node);
    if (isTextBlock(node)) view.prose.push(proseOf(node, text));
    if (node.type === "code") view.code.push(node);
    if (node.type === "footnoteDefinition") view.footnotes.push(node);
    if (node.type === "footnoteReference") view.footnoteReferences.add(node.identifier);
    if (node.type === "table") view.tables.push(node);
    if (node.type === "list" && parent.type !== "listItem") view.lists.push(node);
    if (node.type === "list" && node.ordered === true) view.numbered.push(node);
    if (node.type === "blockId") view.blockIds.add(node.value.toLowerCase());
    if (isLinkNode(node)) links.push(node);
    if ("children" in node) collect(node, view, links, text);
  }
}

/** Those of some things in the order of the note whose nodes lie in a range of it. */
export function* inRange<Found>(
  all: readonly Found[],
  { end, start }: { start: number; end: number },
  nodeOf: (found: Found) => Nodes,
): Generator<Found> {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(nodeOf(all[middle] as Found)) < start) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < all.length; index++) {
    const found = all[index] as Found;
    if (startOf(nodeOf(found)) >= end) return;
    if (endOf(nodeOf(found)) <= end) yield found;
  }
}
