import type { Profile } from "@notewright/profile";
import type { Heading, Root, RootContent } from "mdast";
import type { Frontmatter } from "../frontmatter.ts";
import { withoutLeadingBlanks } from "../leading-blanks.ts";
import { nameParts } from "../name-parts.ts";
import { endOf, startOf } from "../offsets.ts";
import { inlineText } from "../plain-text.ts";
import { comparisonSubjects } from "./comparison-subjects.ts";
import { takeItemEntries, takeMembers } from "./item-parts.ts";
import { paragraphOf } from "./paragraph-of.ts";
import type { Outline, Part } from "./part.ts";
import { type Roles, rolesOf, withoutNumber } from "./roles.ts";

/** Applies a profile to a note. */
export function outlineOf(tree: Root, profile: Profile, note: { path: string; frontmatter: Frontmatter }): Outline {
  const headings = tree.children.filter((node) => node.type === "heading");
  const roles = rolesOf(profile, headings, note.path, note.frontmatter);
  const outline: Outline = { preamble: [], parts: [] };
  const open: Part[] = [];
  for (const node of tree.children) {
    if (node.type === "heading") {
      while (open.length > 0 && (open.at(-1) as Part).depth >= node.depth) open.pop();
      const parent = open.at(-1) ?? null;
      const part = headingPart(node, parent, profile, roles);
      (parent?.children ?? outline.parts).push(part);
      open.push(part);
    } else if (node.type !== "yaml") {
      (open.at(-1)?.nodes ?? outline.preamble).push(node);
    }
  }
  for (const part of outline.parts) finish(part, profile);
  if (takesItems(profile)) {
    const { entries, rest } = takeItemEntries(outline.preamble, null, profile);
    outline.preamble = rest;
    outline.parts.unshift(...entries);
  }
  return wrapped(outline, roles, profile);
}

function headingPart(heading: Heading, parent: Part | null, profile: Profile, roles: Roles): Part {
  const title = withoutNumber(inlineText(heading.children));
  const subjects = comparisonSubjects(title, profile.comparisons);
  return {
    kind: headingKind(heading, title, subjects, parent, roles),
    title,
    names: nameParts(title, profile.vendors),
    subjects,
    depth: heading.depth,
    heading,
    icon: null,
    nodes: [],
    start: startOf(heading),
    end: endOf(heading),
    label: { start: startOf(heading), end: endOf(heading) },
    shared: false,
    parent,
    children: [],
  };
}

/** A heading without text names nothing; one that names several things is a comparison, unless it is an aspect of the one it stands in. */
function headingKind(
  { depth }: Heading,
  title: string,
  subjects: readonly string[],
  parent: Part | null,
  roles: Roles,
): Part["kind"] {
  if (depth === roles.categoryDepth) return "category";
  if (subjects.length > 1 && !hasComparisonAbove(parent)) return "comparison";
  return depth === roles.entryDepth && title !== "" ? "entry" : "section";
}

function hasComparisonAbove(part: Part | null): boolean {
  return part !== null && (part.kind === "comparison" || hasComparisonAbove(part.parent));
}

function takesItems({ entries }: Profile): boolean {
  return entries.some((source) => "listItem" in source);
}

/** Finds icon, members and end of a part once all its blocks are known, children first. */
function finish(part: Part, profile: Profile): void {
  while (part.nodes.at(-1)?.type === "thematicBreak") part.nodes.pop();
  for (const child of part.children) finish(child, profile);
  const lastNode = part.nodes.at(-1);
  part.end = part.children.at(-1)?.end ?? (lastNode === undefined ? part.end : endOf(lastNode));
  if (profile.icons.length > 0 && (part.kind === "category" || part.kind === "entry")) takeIcon(part);
  if (takesItems(profile) && part.kind !== "comparison") {
    const { entries, rest } = takeItemEntries(part.nodes, part, profile);
    part.nodes = rest;
    part.children.unshift(...entries);
  } else if (profile.members && part.kind === "entry") {
    takeMembers(part, profile);
  }
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

/** Puts the parts of a note into the entry that the note is, and into the category that holds it. */
function wrapped(outline: Outline, { wholeCategory, wholeEntry }: Roles, profile: Profile): Outline {
  let { parts, preamble } = outline;
  if (wholeEntry !== null && (parts.length > 0 || preamble.length > 0)) {
    const entry = wholePart("entry", wholeEntry, preamble, parts, profile);
    if (profile.icons.length > 0) takeIcon(entry);
    [parts, preamble] = [[entry], []];
  }
  if (wholeCategory !== null) {
    const { name, shared } = wholeCategory;
    parts = [{ ...wholePart("category", name, [], parts, profile), shared }];
    for (const part of parts[0]?.children ?? []) part.parent = parts[0] as Part;
  }
  return { parts, preamble };
}

function wholePart(kind: "entry" | "category", name: string, nodes: RootContent[], children: Part[], profile: Profile): Part {
  const first = nodes[0];
  const last = nodes.at(-1);
  const start = first !== undefined ? startOf(first) : (children[0]?.start ?? 0);
  const part: Part = {
    kind,
    title: name,
    names: nameParts(name, profile.vendors),
    subjects: [],
    depth: 0,
    heading: null,
    icon: null,
    nodes,
    start,
    end: children.at(-1)?.end ?? (last === undefined ? start : endOf(last)),
    label: { start, end: start },
    shared: false,
    parent: null,
    children,
  };
  for (const child of children) child.parent = part;
  return part;
}
