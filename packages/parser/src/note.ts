import { createHash } from "node:crypto";
import { SourceText } from "@notewright/diagnostics";
import { inferProfile, type Profile } from "@notewright/profile";
import type { Root } from "mdast";
import { type Frontmatter, readFrontmatter } from "./frontmatter.ts";
import { type ImageLink, imageLinksIn } from "./image-links.ts";
import { noteShape } from "./note-shape.ts";
import { outlineOf } from "./outline/outline.ts";
import type { Outline } from "./outline/part.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { restorePositions } from "./restore-positions.ts";
import { sharePositions } from "./share-positions.ts";

/** A note, parsed once; everything else is made of this. */
export interface ParsedNote {
  /** The path without its extension. */
  id: string;
  /** Path from the vault root, with `/`. */
  path: string;
  source: SourceText;
  tree: Root;
  frontmatter: Frontmatter;
  outline: Outline;
  /** Every image it shows, in its order. */
  images: readonly ImageLink[];
  profile: Profile;
  /** SHA-256 of the file's bytes, in hex. */
  sha256: string;
}

/** How to parse a note. */
export interface ParseOptions {
  /** Path from the vault root; default: `note.md`. */
  path?: string;
  /** Default: what is inferred from the note alone. */
  profile?: Profile;
  /** Given where somebody has parsed the text already. */
  tree?: Root;
  /** Paths of all notes of the vault, for profiles whose categories are numbers of notes. */
  paths?: readonly string[];
}

/** Parses a note. Never throws: every text is a note. */
export function parseNote(text: string | SourceText, options: ParseOptions = {}): ParsedNote {
  const { path = "note.md", paths = [path] } = options;
  const source = typeof text === "string" ? sourceOf(text) : text;
  const tree = options.tree ?? parseMarkdown(source.text);
  const profile = options.profile ?? (inferProfile([noteShape(path, tree)]).profiles.of(path) as Profile);
  restorePositions(tree, source.text, (offset) => source.lines.point(offset));
  sharePositions(tree);
  const images = imageLinksIn(tree, source.text);
  const hash = createHash("sha256");
  if (source.hasBom) hash.update("\uFEFF");
  const frontmatter = readFrontmatter(tree, source.text);
  return {
    id: path.replace(/\.md$/i, ""),
    path,
    source,
    tree,
    frontmatter,
    outline: outlineOf(tree, profile, { path, paths, frontmatter, text: source.text, images }),
    images,
    profile,
    sha256: hash.update(source.text).digest("hex"),
  };
}

function sourceOf(text: string): SourceText {
  return text.startsWith("\uFEFF") ? new SourceText(text.slice(1), true) : new SourceText(text);
}
