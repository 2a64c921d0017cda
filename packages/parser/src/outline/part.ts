import type { Heading, Image, RootContent, Strong } from "mdast";
import type { NameParts } from "../name-parts.ts";

/** What a part of a note is, after the profile is applied. */
export type PartKind = "category" | "entry" | "group" | "member" | "comparison" | "section";

/** A headed part of a note, a list item that is an entry or member, or a whole note. Offsets are UTF-16, end exclusive. */
export interface Part {
  kind: PartKind;
  /** Text of the heading or bold lead without its number; the note's, folder's or key's name where there is neither. */
  title: string;
  names: NameParts;
  /** What a comparison compares; empty for other parts. */
  subjects: string[];
  /** Depth of the heading; a list item has that of the part it stands in, a part without heading has 0. */
  depth: number;
  /** What names the part in the note; null where its note, folder or frontmatter does. */
  heading: Heading | Strong | null;
  icon: Image | null;
  /** Own blocks, up to the first child; without heading, icon and closing thematic breaks. */
  nodes: RootContent[];
  start: number;
  /** Before the next heading of the same or a higher level, without closing thematic breaks and blank lines. */
  end: number;
  /** Where the part is named: its heading, or the place before its first block. */
  label: { start: number; end: number };
  /** Whether notes share this category by name. */
  shared: boolean;
  parent: Part | null;
  children: Part[];
}

/** A note as a tree of parts. */
export interface Outline {
  /** Blocks that stand in no part. */
  preamble: RootContent[];
  /** Parts that stand in no other. */
  parts: Part[];
}

/** All parts of an outline, each before its children. */
export function* allParts(parts: readonly Part[]): Generator<Part> {
  for (const part of parts) {
    yield part;
    yield* allParts(part.children);
  }
}

/** The sections below an entry or comparison, however deep; not those of comparisons and entries inside it. */
export function* sectionsBelow(owner: Part): Generator<Part> {
  for (const child of owner.children) {
    if (child.kind !== "section") continue;
    yield child;
    yield* sectionsBelow(child);
  }
}
