import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Preset, unified } from "unified";
import { noteSyntax } from "./syntax/note-syntax.ts";

/** All that notes may hold beyond CommonMark: GFM, YAML frontmatter and the syntax of Obsidian and its kin; for `use` of unified. */
export const remarkNotes: Preset = { plugins: [remarkGfm, [remarkFrontmatter, ["yaml"]], noteSyntax] };

const processor = unified().use(remarkParse).use(remarkNotes).freeze();

/** A note's Markdown to mdast. Never throws: every text is Markdown. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
