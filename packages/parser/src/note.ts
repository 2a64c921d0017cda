import { createHash } from "node:crypto";
import { SourceText } from "@notewright/diagnostics";
import type { Profile } from "@notewright/profile";
import type { Root } from "mdast";
import { type Frontmatter, readFrontmatter } from "./frontmatter.ts";
import { outlineOf } from "./outline/outline.ts";
import type { Outline } from "./outline/part.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { restorePositions } from "./restore-positions.ts";

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
  profile: Profile;
  /** SHA-256 of the file's bytes, in hex. */
  sha256: string;
}

/** Parses a note. `tree` is given where somebody has parsed the text already. */
export function parseNote(text: string | SourceText, options: { path: string; profile: Profile; tree?: Root }): ParsedNote {
  const source = typeof text === "string" ? new SourceText(text) : text;
  const tree = options.tree ?? parseMarkdown(source.text);
  restorePositions(tree, source.text, (offset) => source.lines.point(offset));
  const hash = createHash("sha256");
  if (source.hasBom) hash.update("\uFEFF");
  const frontmatter = readFrontmatter(tree, source.text);
  return {
    id: options.path.replace(/\.md$/i, ""),
    path: options.path,
    source,
    tree,
    frontmatter,
    outline: outlineOf(tree, options.profile, { path: options.path, frontmatter, text: source.text }),
    profile: options.profile,
    sha256: hash.update(source.text).digest("hex"),
  };
}
