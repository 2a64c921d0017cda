import { allParts, type ImageLink, type ParsedNote, type Part, type Prose, proseOf } from "@notewright/parser";
import type { Heading, Nodes, Parent, Root } from "mdast";

/** What rules look at in a note, in its order. */
export interface NoteView {
  prose: Prose[];
  headings: Heading[];
  images: readonly ImageLink[];
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
    headings: [],
    images: note.images,
    entries: parts.filter(({ kind }) => kind === "entry" || kind === "member"),
    categories: parts.filter(({ kind }) => kind === "category"),
  };
  collect(note.tree, view, note.source.text);
  views.set(note.tree, view);
  return view;
}

const textBlocks = new Set(["paragraph", "heading", "tableCell", "calloutTitle", "defListTerm"]);

function isTextBlock(node: Nodes): node is Nodes & Parent {
  return textBlocks.has(node.type);
}

function collect(parent: Parent, view: NoteView, text: string): void {
  for (const node of parent.children as Nodes[]) {
    if (node.type === "heading") view.headings.push(node);
    if (isTextBlock(node)) view.prose.push(proseOf(node, text));
    if ("children" in node) collect(node, view, text);
  }
}
