import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Preset, type Processor, unified } from "unified";
import { idleConstructs, leanSyntax } from "./syntax/lean-syntax.ts";
import { noteSyntax } from "./syntax/note-syntax.ts";

/** All that notes may hold beyond CommonMark: GFM, YAML frontmatter and the syntax of Obsidian and its kin; for `use` of unified. */
export const remarkNotes: Preset = { plugins: [remarkGfm, [remarkFrontmatter, ["yaml"]], noteSyntax] };

/** By the constructs that they do without. */
const processors = new Map<string, Processor<Root>>();

/** A note's Markdown to mdast. Never throws: every text is Markdown. */
export function parseMarkdown(text: string): Root {
  const idle = idleConstructs(text);
  const key = idle.join();
  const processor = processors.get(key) ?? unified().use(remarkParse).use(remarkNotes).use(leanSyntax, idle).freeze();
  processors.set(key, processor);
  return processor.parse(text);
}
