import { allParts, endOf, type ImageLink, type ParsedNote, type Part, type Prose, proseOf, startOf } from "@notewright/parser";
import type { Code, Heading, List, Nodes, Parent, Root, Table } from "mdast";

/** What rules look at in a note, in its order. */
export interface NoteView {
  prose: Prose[];
  headings: Heading[];
  images: readonly ImageLink[];
  code: Code[];
  tables: Table[];
  /** Lists that stand in no other list. */
  lists: List[];
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
  const parts = Array.from(allParts(note.outline.parts));
  const view: NoteView = {
    prose: [],
    parts,
    headings: [],
    images: note.images,
    code: [],
    tables: [],
    lists: [],
    entries: parts.filter(({ kind }) => kind === "entry" || kind === "member"),
    categories: parts.filter(({ kind }) => kind === "category"),
  };
  collect(note.tree, view, note.source.text);
  views.set(note.tree, view);
  return view;
}

/** The prose of a note, block by block: paragraphs, headings and cells. */
export function proseIn(note: ParsedNote): readonly Prose[] {
  return viewOf(note).prose;
}

const textBlocks = new Set(["paragraph", "heading", "tableCell", "calloutTitle", "defListTerm"]);

function isTextBlock(node: Nodes): node is Nodes & Parent {
  return textBlocks.has(node.type);
}

function collect(parent: Parent, view: NoteView, text: string): void {
  for (const node of parent.children as Nodes[]) {
    if (node.type === "heading") view.headings.push(node);
    if (isTextBlock(node)) view.prose.push(proseOf(node, text));
    if (node.type === "code") view.code.push(node);
    if (node.type === "table") view.tables.push(node);
    if (node.type === "list" && parent.type !== "listItem") view.lists.push(node);
    if ("children" in node) collect(node, view, text);
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
