import type { Heading, RootContent } from "mdast";
import type { ImageLink } from "../image-links.ts";
import type { NameParts } from "../name-parts.ts";

/** What a part of a note is, after the profile is applied. */
export type PartKind = "category" | "entry" | "group" | "member" | "comparison" | "section";

/** A stretch of the note that says something of its own; UTF-16 offsets, end exclusive. */
export interface Passage {
  text: string;
  start: number;
  end: number;
}

/** A headed part of a note, a block or list item that is an entry or member, or a whole note. Offsets are UTF-16, end exclusive. */
export interface Part {
  kind: PartKind;
  /** What the profile calls an entry or member; null for the others. */
  entryKind: string | null;
  /** Text of the heading or name without its number; the note's, folder's or key's name where there is neither. */
  title: string;
  names: NameParts;
  /** What a comparison compares; empty for other parts. */
  subjects: string[];
  /** Depth of the heading; a block has that of the part it stands in, a part without heading has 0. */
  depth: number;
  /** Null where a block, the note, its folder or its frontmatter names the part. */
  heading: Heading | null;
  /** Whether its text goes on after its name with a colon or dash. */
  joined: boolean;
  icon: ImageLink | null;
  /** Own blocks, up to the first child; without heading, icon and closing thematic breaks. */
  nodes: RootContent[];
  /** Named texts: the cells of a table's row by the heads of their columns, and whether they say what the row is about. */
  fields: { name: string; value: Passage; describes: boolean }[];
  /** What a question offers to choose from, and its answer. */
  choices: Passage[];
  answer: Passage | null;
  start: number;
  /** Before the next heading of the same or a higher level, without closing thematic breaks and blank lines. */
  end: number;
  /** Where the part is named: its heading, or the place before its first block. */
  label: { start: number; end: number };
  /** Whether notes share this category by name. */
  shared: boolean;
  /** The id that the author has given it, null without one. */
  pin: string | null;
  parent: Part | null;
  children: Part[];
}

/** A part with what every part must say; the rest is empty until it is known. */
export function newPart(known: Pick<Part, "kind" | "title" | "names" | "start" | "end" | "label"> & Partial<Part>): Part {
  return {
    entryKind: null,
    subjects: [],
    depth: 0,
    heading: null,
    joined: false,
    icon: null,
    nodes: [],
    fields: [],
    choices: [],
    answer: null,
    shared: false,
    pin: null,
    parent: null,
    children: [],
    ...known,
  };
}

/** A note as a tree of parts. */
export interface Outline {
  /** Blocks that stand in no part. */
  preamble: RootContent[];
  /** Parts that stand in no other. */
  parts: Part[];
}

/** All parts of an outline, each before its children. */
export function allParts(parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  addParts(parts, all);
  return all;
}

function addParts(parts: readonly Part[], all: Part[]): void {
  for (const part of parts) {
    all.push(part);
    addParts(part.children, all);
  }
}

/** Whether a part is something described: an entry, a group or a member. */
export function isEntry({ kind }: Pick<Part, "kind">): boolean {
  return kind === "entry" || kind === "group" || kind === "member";
}

/** The entry that a part stands in, however deep; null outside of any. */
export function entryAbove({ parent }: Part): Part | null {
  if (parent === null || isEntry(parent)) return parent;
  return entryAbove(parent);
}

/** The sections below an entry or comparison, however deep; not those of comparisons and entries inside it. */
export function* sectionsBelow(owner: Part): Generator<Part> {
  for (const child of owner.children) {
    if (child.kind !== "section") continue;
    yield child;
    yield* sectionsBelow(child);
  }
}
