import type { Literal, Node, Parent, PhrasingContent, RootContent, Text } from "mdast";
import type { LinkTarget } from "./link-target.ts";

/** `[[path#heading|alias]]`. Its child is the alias, with its place in the note; a link without one has no child. */
export interface WikiLink extends Parent, LinkTarget {
  type: "wikiLink";
  alias: string | null;
  /** What a reader sees: the alias, or "note > heading". */
  label: string;
  children: Text[];
}

/** `![[path#heading|alias|width]]`: an image, or a part of another note. */
export interface Embed extends Node, LinkTarget {
  type: "embed";
  /** By the file's ending. */
  kind: "image" | "note";
  alias: string | null;
  /** What a reader sees where it is not shown: the alias, or "note > heading". */
  label: string;
  /** In pixels. */
  width: number | null;
  height: number | null;
}

/** `^value` at the end of a block, or alone in a paragraph after it: a name for links to the block. */
export interface BlockId extends Literal {
  type: "blockId";
}

/** `%%value%%`: for the writer only. */
export interface Comment extends Literal {
  type: "comment";
}

/** `==children==`. */
export interface Highlight extends Parent {
  type: "highlight";
  children: PhrasingContent[];
}

/** The first line of a callout: its marker, which is no text, and its title, which may be empty. */
export interface CalloutTitle extends Parent {
  type: "calloutTitle";
  children: PhrasingContent[];
}

/** Terms and what they mean, in the note's order. */
export interface DefList extends Parent {
  type: "defList";
  children: (DefListTerm | DefListDescription)[];
}

/** A line before `: description`. */
export interface DefListTerm extends Parent {
  type: "defListTerm";
  children: PhrasingContent[];
}

/** `: children`. */
export interface DefListDescription extends Parent {
  type: "defListDescription";
  children: RootContent[];
}

declare module "mdast" {
  interface Blockquote {
    /** Set on a callout, as written: `tip` of `[!tip]`. */
    calloutType?: string;
    /** Whether a callout can be folded: `+` is open at first, `-` closed. */
    fold?: "+" | "-" | null;
    /** Plain text of a callout's title, null without one. */
    title?: string | null;
  }
  interface PhrasingContentMap {
    blockId: BlockId;
    comment: Comment;
    embed: Embed;
    highlight: Highlight;
    wikiLink: WikiLink;
  }
  interface BlockContentMap {
    calloutTitle: CalloutTitle;
    comment: Comment;
    defList: DefList;
  }
  interface RootContentMap {
    blockId: BlockId;
    calloutTitle: CalloutTitle;
    comment: Comment;
    defList: DefList;
    defListDescription: DefListDescription;
    defListTerm: DefListTerm;
    embed: Embed;
    highlight: Highlight;
    wikiLink: WikiLink;
  }
}
