import { posix } from "node:path";
import GithubSlugger, { slug as githubSlug } from "github-slugger";
import { eachNode } from "./each-node.ts";
import { frontmatterList } from "./frontmatter.ts";
import type { ParsedNote } from "./note.ts";
import { endOf, startOf } from "./offsets.ts";
import { allParts, type Part } from "./outline/part.ts";
import { wholeEntry } from "./outline/whole-entry.ts";
import { inlineText } from "./plain-text.ts";
import type { LinkTarget } from "./syntax/link-target.ts";

/** Where a link between notes leads. */
export interface ResolvedLink {
  /** Null when there is no such note. */
  note: ParsedNote | null;
  /** The heading, or the entry that the whole note is; null for the note itself, or when it has no such heading. */
  part: Part | null;
  /** Whether the link names a heading that the note does not have. */
  isBroken: boolean;
}

/** Finds what links between the notes of a vault lead to. */
export interface LinkIndex {
  /** The target of a Markdown link; null when it leads to no note: to the web or another file. */
  resolve(from: ParsedNote, url: string): ResolvedLink | null;
  /** The target of `[[name#heading]]`: a note by its path, or by its name or an alias anywhere in the vault. */
  resolveName(from: ParsedNote, target: LinkTarget): ResolvedLink;
}

/** Indexes notes by path, name and alias, and their headings by GitHub's anchors. */
export function linkIndex(notes: readonly ParsedNote[]): LinkIndex {
  const byPath = new Map(notes.map((note) => [note.path.toLowerCase(), note]));
  const byName = new Map<string, ParsedNote>();
  for (const note of notes) {
    for (const name of [posix.basename(note.id), ...frontmatterList(note.frontmatter, "aliases")]) {
      if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), note);
    }
  }
  const anchors = new Map<ParsedNote, Map<string, Part | null>>();
  const find = (path: string): ParsedNote | null =>
    byPath.get(path.toLowerCase()) ?? byPath.get(`${path.toLowerCase()}.md`) ?? null;
  const target = (note: ParsedNote | null, heading: string | null): ResolvedLink => {
    if (note === null) return { note, part: null, isBroken: false };
    if (heading === null || heading === "") return { note, part: wholeEntry(note.outline), isBroken: false };
    if (!anchors.has(note)) anchors.set(note, anchorsOf(note));
    const known = anchors.get(note) as Map<string, Part | null>;
    const key = [heading.toLowerCase(), githubSlug(heading)].find((anchor) => known.has(anchor));
    if (key === undefined) return { note, part: null, isBroken: heading.toLowerCase() !== "top" };
    return { note, part: known.get(key) ?? null, isBroken: false };
  };
  return {
    resolve(from, url) {
      if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return null;
      const [, path = "", anchor = null] = /^([^#?]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
      const plain = decoded(path);
      if (plain === "") return target(from, anchor === null ? null : decoded(anchor));
      const full = plain.startsWith("/") ? plain.slice(1) : posix.join(posix.dirname(from.path), plain);
      const note = find(posix.normalize(full));
      if (note === null && !/\.md$/i.test(plain)) return null;
      return target(note, anchor === null ? null : decoded(anchor));
    },
    resolveName(from, { block, heading, path: name }) {
      const place = block === null ? (heading?.split("#").at(-1) ?? null) : `^${block}`;
      if (name === "") return target(from, place);
      const note = find(posix.join(posix.dirname(from.path), name)) ?? find(name) ?? byName.get(name.toLowerCase()) ?? null;
      return target(note, place);
    },
  };
}

function anchorsOf({ outline, tree }: ParsedNote): Map<string, Part | null> {
  const slugger = new GithubSlugger();
  const anchors = new Map<string, Part | null>();
  const parts = allParts(outline.parts);
  for (const part of parts) {
    if (part.heading !== null) anchors.set(slugger.slug(inlineText(part.heading.children)), part);
  }
  eachNode(tree, (node) => {
    if (node.type !== "blockId") return;
    const around = parts.findLast(({ end, start }) => start <= startOf(node) && endOf(node) <= end);
    anchors.set(`^${node.value.toLowerCase()}`, around ?? null);
  });
  return anchors;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
