import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Preset, type Processor, unified } from "unified";
import { denseText, mayBeDense } from "./syntax/dense-text.ts";
import { idleConstructs, leanSyntax } from "./syntax/lean-syntax.ts";
import { noteSyntax } from "./syntax/note-syntax.ts";

const frontmatter: Preset = { plugins: [[remarkFrontmatter, ["yaml"]]] };

/** All that notes may hold beyond CommonMark: GFM, YAML frontmatter and the syntax of Obsidian and its kin; for `use` of unified. */
export const remarkNotes: Preset = { plugins: [remarkGfm, frontmatter, noteSyntax] };

/** YAML frontmatter from its first line to its last. */
const FRONTMATTER = /^---[ \t]*(?:\r\n|\n|\r)(?:[\s\S]*?[\r\n])?---[ \t]*(?:[\r\n]|$)/;

/** By the constructs that they do without. */
const processors = new Map<string, Processor<Root>>();

/** A note's Markdown to mdast by micromark, whose constructs read all that notes may hold. */
export function referenceTree(text: string): Root {
  const idle = idleConstructs(text);
  const hasFrontmatter = FRONTMATTER.test(text);
  const isDense = mayBeDense(text);
  const key = [hasFrontmatter, isDense, ...idle].join();
  const processor = processors.get(key) ?? newProcessor(hasFrontmatter, isDense, idle);
  processors.set(key, processor);
  return processor.parse(text);
}

/**
 * A processor without frontmatter where there is none: its construct, once tried on a line `---` that nothing closes, keeps the next lines
 * from beginning a list.
 */
function newProcessor(hasFrontmatter: boolean, isDense: boolean, idle: readonly string[]): Processor<Root> {
  const plugins = hasFrontmatter ? remarkNotes : { plugins: [remarkGfm, noteSyntax] };
  const processor = unified().use(remarkParse).use(plugins).use(leanSyntax, idle);
  return (isDense ? processor.use(denseText) : processor).freeze();
}
