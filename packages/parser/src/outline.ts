import type { Profile } from "@notewright/schema";
import type { Heading, Image, ListItem, Paragraph, Root, RootContent, Strong } from "mdast";
import { comparisonSubjects } from "./comparison-subjects.ts";
import { withoutLeadingBlanks } from "./leading-blanks.ts";
import { type NameParts, nameParts } from "./name-parts.ts";
import { endOf, startOf } from "./offsets.ts";
import { inlineText } from "./plain-text.ts";

/** What a part of a note is, after the profile is applied. */
export type PartKind = "category" | "entry" | "group" | "member" | "comparison" | "section";

/** A headed part of a note, or a member of a group. Offsets are UTF-16, end exclusive. */
export interface Part {
  kind: PartKind;
  /** Text of the heading, or of a member's bold lead. */
  title: string;
  names: NameParts;
  /** What a comparison compares; empty for other parts. */
  subjects: string[];
  /** Depth of the heading; a member has its group's. */
  depth: number;
  heading: Heading | Strong;
  icon: Image | null;
  /** Own blocks, up to the first child; without heading, icon and closing thematic breaks. */
  nodes: RootContent[];
  start: number;
  /** Before the next heading of the same or a higher level, without closing thematic breaks and blank lines. */
  end: number;
  parent: Part | null;
  children: Part[];
}

/** A note as a tree of parts. */
export interface Outline {
  /** Blocks before the first part. */
  preamble: RootContent[];
  /** Parts that stand in no other. */
  parts: Part[];
}

/** Applies a profile to a tree. */
export function outlineOf(tree: Root, profile: Profile): Outline {
  const outline: Outline = { preamble: [], parts: [] };
  const open: Part[] = [];
  for (const node of tree.children) {
    if (node.type === "heading") {
      while (open.length > 0 && (open.at(-1) as Part).depth >= node.depth) open.pop();
      const parent = open.at(-1) ?? null;
      const part = headingPart(node, parent, profile);
      (parent?.children ?? outline.parts).push(part);
      open.push(part);
    } else if (node.type !== "yaml") {
      (open.at(-1)?.nodes ?? outline.preamble).push(node);
    }
  }
  for (const part of outline.parts) finish(part, profile);
  return outline;
}

function headingPart(heading: Heading, parent: Part | null, profile: Profile): Part {
  const title = inlineText(heading.children);
  const subjects = comparisonSubjects(title, profile.comparisons ?? []);
  const kind =
    heading.depth === profile.category.heading
      ? "category"
      : heading.depth !== profile.entry.heading
        ? "section"
        : subjects.length > 1
          ? "comparison"
          : "entry";
  return {
    kind,
    title,
    names: nameParts(title, profile.vendors ?? []),
    subjects,
    depth: heading.depth,
    heading,
    icon: null,
    nodes: [],
    start: startOf(heading),
    end: endOf(heading),
    parent,
    children: [],
  };
}

/** Finds icon, members and end of a part once all its blocks are known, children first. */
function finish(part: Part, profile: Profile): void {
  while (part.nodes.at(-1)?.type === "thematicBreak") part.nodes.pop();
  for (const child of part.children) finish(child, profile);
  const lastNode = part.nodes.at(-1);
  part.end = part.children.at(-1)?.end ?? (lastNode === undefined ? part.end : endOf(lastNode));
  if (profile.icons === true && (part.kind === "category" || part.kind === "entry")) takeIcon(part);
  if (profile.members === true && part.kind === "entry") takeMembers(part, profile);
}

/** The first image after the heading, before any text; thematic breaks between do not count. */
function takeIcon(part: Part): void {
  const index = part.nodes.findIndex((node) => node.type !== "thematicBreak");
  const block = part.nodes[index];
  if (block?.type !== "paragraph" || block.children[0]?.type !== "image") return;
  part.icon = block.children[0];
  const rest = withoutLeadingBlanks(block.children.slice(1));
  const kept = rest.length === 0 ? [] : [paragraphOf(rest)];
  part.nodes = [...kept, ...part.nodes.slice(index + 1)];
  while (part.nodes[0]?.type === "thematicBreak") part.nodes.shift();
}

function paragraphOf(children: Paragraph["children"]): Paragraph {
  const first = children[0]?.position;
  const last = children.at(-1)?.position;
  return { type: "paragraph", children, ...(first && last ? { position: { start: first.start, end: last.end } } : {}) };
}

/** A heading whose whole body is one list of bold-led items is a group, the items are its members. */
function takeMembers(part: Part, profile: Profile): void {
  const [list, ...others] = part.nodes;
  if (list?.type !== "list" || others.length > 0 || part.children.length > 0 || part.icon !== null) return;
  const leads = list.children.map(boldLead);
  if (!leads.every((lead) => lead !== null)) return;
  part.kind = "group";
  part.children = list.children.map((item, index) => memberPart(item, leads[index] as Strong, part, profile));
}

function boldLead(item: ListItem): Strong | null {
  const paragraph = item.children[0];
  const lead = paragraph?.type === "paragraph" ? paragraph.children[0] : undefined;
  return lead?.type === "strong" ? lead : null;
}

function memberPart(item: ListItem, lead: Strong, parent: Part, profile: Profile): Part {
  const title = inlineText(lead.children).replace(/\s*[:.–—-]$/u, "");
  const [first, ...others] = item.children;
  const rest = (first as Paragraph).children.slice(1);
  return {
    kind: "member",
    title,
    names: nameParts(title, profile.vendors ?? []),
    subjects: [],
    depth: parent.depth,
    heading: lead,
    icon: null,
    nodes: [...(rest.length === 0 ? [] : [paragraphOf(rest)]), ...others],
    start: startOf(item),
    end: endOf(item),
    parent,
    children: [],
  };
}

/** All parts of an outline, each before its children. */
export function* allParts(parts: readonly Part[]): Generator<Part> {
  for (const part of parts) {
    yield part;
    yield* allParts(part.children);
  }
}
