import type { Profile } from "@notewright/profile";
import type { Heading } from "mdast";
import { type Frontmatter, frontmatterText } from "../frontmatter.ts";

/** What a profile means in one note. */
export interface Roles {
  /** Depth of headings that are categories, null when none are. */
  categoryDepth: number | null;
  /** Depths of headings that are entries, with the kind of each. */
  headingEntries: Map<number, string>;
  /** Name of a category that holds the whole note, null without one. */
  wholeCategory: { name: string; shared: boolean } | null;
  /** The entry that the whole note is, null when it is none. */
  wholeEntry: { name: string; kind: string } | null;
}

/** What a note is called, and what lies beside it. */
export interface NamedNote {
  /** Path from the vault root. */
  path: string;
  frontmatter: Frontmatter;
  /** Paths of all notes of the vault. */
  paths: readonly string[];
}

/** Applies a profile to what is known of a note before its blocks are looked at. */
export function rolesOf(profile: Profile, headings: readonly Heading[], note: NamedNote): Roles {
  const { category, entries } = profile;
  const { frontmatter, path } = note;
  const title = frontmatterText(frontmatter, "title") ?? nameOf(path);
  // One level-1 heading at the top names the note; several, or one further down, name parts of it.
  const hasTitleHeading = headings[0]?.depth === 1 && headings.filter(({ depth }) => depth === 1).length === 1;
  const roles: Roles = { categoryDepth: null, headingEntries: new Map(), wholeCategory: null, wholeEntry: null };

  if (category !== null && "heading" in category) roles.categoryDepth = category.heading;
  else if (category !== null && "folder" in category) roles.wholeCategory = shared(folderOf(path, category.folder));
  else if (category !== null && "frontmatter" in category) {
    roles.wholeCategory = shared(frontmatterText(frontmatter, category.frontmatter));
  } else if (category !== null && "number" in category) {
    roles.wholeCategory = shared(chapterOf(note));
  } else if (category !== null) {
    if (hasTitleHeading) roles.categoryDepth = 1;
    else roles.wholeCategory = { name: title, shared: false };
  }

  for (const entry of entries) {
    if ("heading" in entry) roles.headingEntries.set(entry.heading, entry.kind);
    else if ("note" in entry) {
      if (hasTitleHeading && roles.categoryDepth !== 1) roles.headingEntries.set(1, entry.kind);
      else roles.wholeEntry = { name: title, kind: entry.kind };
    }
  }
  return roles;
}

function shared(name: string | null): Roles["wholeCategory"] {
  return name === null ? null : { name, shared: true };
}

/** A folder of a path: 1 is the first below the root, -1 the last; null where the path is not that deep. */
function folderOf(path: string, which: number): string | null {
  const folders = path.split("/").slice(0, -1);
  const name = which > 0 ? folders[which - 1] : folders.at(which);
  return name === undefined || name === ".." ? null : withoutNumber(name);
}

/** The name of the note whose number begins this one's; null without one. */
function chapterOf({ path, paths }: NamedNote): string | null {
  const chapter = numberOf(path)?.[0];
  const found = chapter === undefined ? undefined : paths.find((other) => numberOf(other)?.join(".") === chapter);
  return found === undefined ? null : nameOf(found);
}

/** The number that a note's name begins with, part by part; null without one. */
export function numberOf(path: string): string[] | null {
  return /^(\d+(?:\.\d+)*)(?=[.)]?\s|[-_])/.exec(path.split("/").at(-1) ?? "")?.[1]?.split(".") ?? null;
}

/** The name of a note's file, without its number and extension. */
function nameOf(path: string): string {
  return withoutNumber(path.split("/").at(-1)?.replace(/\.md$/i, "") ?? path);
}

/** A name without the number that orders it among others: `1.10.7. Costs`, `07-VPC`, `3.1. Compute`, `2.4.(1/2) Disks`; not `3 tiers`. */
export function withoutNumber(name: string): string {
  return name.replace(/^\d+(?:(?:\.\d+)*[.)](?:\(\d+\/\d+\))?\s+|(?:\.\d+)+\s+|[-_](?=\p{L}))(?=\S)/u, "");
}
