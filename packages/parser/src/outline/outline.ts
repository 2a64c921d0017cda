import type { Profile } from "@notewright/profile";
import type { Heading, Root, RootContent } from "mdast";
import { exactLists } from "../exact-lists.ts";
import type { ImageLink } from "../image-links.ts";
import { nameParts } from "../name-parts.ts";
import { endOf, startOf } from "../offsets.ts";
import { inlineText } from "../plain-text.ts";
import { comparisonSubjects } from "./comparison-subjects.ts";
import { takeComparisonTables } from "./comparison-tables.ts";
import { isContentsList } from "./contents-list.ts";
import { takeMembers } from "./entries/list-items.ts";
import { type EntryContext, takeEntries } from "./entries/take-entries.ts";
import { fieldNames } from "./field-names.ts";
import { takeIcon } from "./icon.ts";
import { kindByName } from "./kind-by-name.ts";
import { allParts, entryAbove, isEntry, newPart, type Outline, type Part } from "./part.ts";
import { pinParts } from "./pins.ts";
import { type NamedNote, type Roles, rolesOf, withoutNumber } from "./roles.ts";

/** What a note's outline is made with. */
export interface NoteContext extends NamedNote {
  /** The whole text of the note. */
  text: string;
  images: readonly ImageLink[];
}

/** Applies a profile to a note. */
export function outlineOf(tree: Root, profile: Profile, note: NoteContext): Outline {
  const headings = tree.children.filter((node) => node.type === "heading");
  const roles = rolesOf(profile, headings, note);
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
  const isField = fieldNames(note.path, tree);
  const context: EntryContext = { parent: null, profile, text: note.text, images: note.images, isField };
  for (const part of outline.parts) finish(part, context);
  outline.preamble = outline.preamble.filter((block) => !isContentsList(block));
  const { entries, rest } = takeEntries(outline.preamble, context);
  outline.preamble = rest;
  outline.parts.unshift(...entries);
  if (profile.comparisonTables) takeComparisonTables(outline);
  const whole = wrapped(outline, roles, profile, note.images);
  pinParts(whole, note.frontmatter);
  for (const part of allParts(whole.parts)) exactLists(part);
  return whole;
}

function headingPart(heading: Heading, parent: Part | null, profile: Profile, roles: Roles): Part {
  const title = withoutNumber(inlineText(heading.children));
  const subjects = comparisonSubjects(title, profile.comparisons);
  const place = { start: startOf(heading), end: endOf(heading) };
  const entryKind = title === "" ? null : entryKindOf(heading, title, profile, roles);
  const kind = headingKind(heading, subjects, parent, roles, entryKind);
  return newPart({
    kind,
    entryKind: isEntry({ kind }) ? entryKind : null,
    title,
    names: nameParts(title, profile.vendors),
    subjects,
    depth: heading.depth,
    heading,
    ...place,
    label: place,
    shared: kind === "category" && profile.category !== null && "heading" in profile.category,
    parent,
  });
}

/** What a heading is called if it is an entry, null where it is none. */
function entryKindOf({ depth }: Heading, title: string, profile: Profile, { headingEntries }: Roles): string | null {
  const kind = headingEntries.get(depth);
  return kind === undefined ? null : kindByName(profile, title, kind);
}

/** A heading without text names nothing; one that names several things is a comparison, unless it is an aspect of the one it stands in. */
function headingKind(
  { depth }: Heading,
  subjects: readonly string[],
  parent: Part | null,
  roles: Roles,
  entryKind: string | null,
): Part["kind"] {
  if (depth === roles.categoryDepth) return "category";
  if (subjects.length > 1 && !hasComparisonAbove(parent)) return "comparison";
  if (entryKind === null) return "section";
  return parent !== null && (isEntry(parent) || entryAbove(parent) !== null) ? "member" : "entry";
}

function hasComparisonAbove(part: Part | null): boolean {
  return part !== null && (part.kind === "comparison" || hasComparisonAbove(part.parent));
}

/** Finds icon, members and end of a part once all its blocks are known, children first. */
function finish(part: Part, context: EntryContext): void {
  const { profile } = context;
  while (part.nodes.at(-1)?.type === "thematicBreak") part.nodes.pop();
  for (const child of part.children) finish(child, context);
  const lastNode = part.nodes.at(-1);
  part.end = part.children.at(-1)?.end ?? (lastNode === undefined ? part.end : endOf(lastNode));
  part.nodes = part.nodes.filter((block) => !isContentsList(block));
  if (part.kind === "category" || part.kind === "entry") takeIcon(part, profile.icons, context.images);
  if (part.kind === "comparison") return;
  const inside = { ...context, parent: part };
  const { entries, rest } = takeEntries(part.nodes, inside);
  part.nodes = rest;
  part.children.unshift(...entries);
  // What is described inside something that is described belongs to it.
  if (isEntry(part) || entryAbove(part) !== null) for (const entry of entries) entry.kind = "member";
  if (profile.members && part.kind === "entry") takeMembers(part, inside);
}

/** Puts the parts of a note into the entry that the note is, and into the category that holds it. */
function wrapped(
  outline: Outline,
  { wholeCategory, wholeEntry }: Roles,
  profile: Profile,
  images: readonly ImageLink[],
): Outline {
  let { parts, preamble } = outline;
  if (wholeEntry !== null && (parts.length > 0 || preamble.length > 0)) {
    const entry = wholePart("entry", wholeEntry.name, preamble, parts, profile);
    entry.entryKind = kindByName(profile, wholeEntry.name, wholeEntry.kind) ?? wholeEntry.kind;
    takeIcon(entry, profile.icons, images);
    [parts, preamble] = [[entry], []];
  }
  if (wholeCategory !== null) {
    const { name, shared } = wholeCategory;
    parts = [{ ...wholePart("category", name, [], parts, profile), shared }];
    for (const part of parts[0]?.children ?? []) part.parent = parts[0] as Part;
  }
  return { parts, preamble };
}

function wholePart(kind: "entry" | "category", title: string, nodes: RootContent[], children: Part[], profile: Profile): Part {
  const first = nodes[0];
  const last = nodes.at(-1);
  const start = first !== undefined ? startOf(first) : (children[0]?.start ?? 0);
  const end = children.at(-1)?.end ?? (last === undefined ? start : endOf(last));
  const names = nameParts(title, profile.vendors);
  const part = newPart({ kind, title, names, start, end, label: { start, end: start }, nodes, children });
  for (const child of children) child.parent = part;
  return part;
}
