import type { Root, RootContent } from "mdast";
import type { ParsedNote } from "../note.ts";
import type { Part } from "../outline/part.ts";
import type { Body } from "./body.ts";
import { type Excerpt, excerptOf, nodeOf, numbersOf } from "./excerpt.ts";
import type { PartIds } from "./ids.ts";
import type { AskTree } from "./note-tree.ts";
import { rowContent } from "./row-content.ts";

/**
 * Parsed content by the id of a category, entry, comparison or section, or by the path of a note; anything else gives an empty root. A
 * note's and a category's is the text that stands in no entry or comparison. A note's id will do where no record has the same.
 */
export type ContentIndex = (id: string) => Root;

/** Blocks of a record in the tree of a note, and those that further notes add. */
interface Content {
  blocks: readonly Excerpt[];
  tree: AskTree;
  more: Content | null;
}

/** What a note and its parts say. Its tree is not held. */
export interface NoteContent {
  id: string;
  path: string;
  whole: Content | null;
  parts: readonly { id: string; content: Content | null }[];
}

/** Content of a note and of its parts, by their ids and bodies. */
export function contentOf(
  { id, outline, path, tree }: ParsedNote,
  ids: PartIds,
  bodies: ReadonlyMap<Part, Body>,
  askTree: AskTree,
): NoteContent {
  const numbers = numbersOf(tree);
  const content = (nodes: readonly RootContent[]): Content | null =>
    nodes.length === 0 ? null : { blocks: nodes.map((node) => excerptOf(node, numbers)), tree: askTree, more: null };
  const body = (part: Part): readonly RootContent[] => {
    const { nodes } = bodies.get(part) as Body;
    return part.fields.length > 0 ? rowContent(part, nodes) : leadingText(part, nodes);
  };
  /** Text that no record of its own holds: what stands under headings that are neither entry nor comparison. */
  const loose = (parts: readonly Part[]): RootContent[] =>
    parts
      .filter(({ kind }) => kind === "section")
      .flatMap((part) => [...(part.heading === null ? [] : [part.heading]), ...body(part), ...loose(part.children)]);
  const parts = Array.from(bodies.keys(), (part) => {
    const nodes = part.kind === "category" ? [...body(part), ...loose(part.children)] : body(part);
    return { id: ids.get(part) as string, content: content(nodes) };
  });
  return { id, path, whole: content([...outline.preamble, ...loose(outline.parts)]), parts };
}

/** Content of all notes: what several of them say of one thing is joined. */
export function contentIndex(notes: readonly NoteContent[]): ContentIndex {
  const contents = new Map<string, Content | null>();
  for (const { parts } of notes)
    for (const { content, id } of parts) contents.set(id, joined(contents.get(id) ?? null, content));
  for (const { path, whole } of notes) contents.set(path, whole);
  // `tools.md` may have a category of its name, whose id is that of the note.
  for (const { id, whole } of notes) if (!contents.has(id)) contents.set(id, whole);
  return (id) => {
    const blocks: RootContent[] = [];
    const definitions = new Set<RootContent>();
    for (let content = contents.get(id) ?? null; content !== null; content = content.more) {
      const tree = content.tree();
      for (const block of content.blocks) blocks.push(nodeOf(block, tree.nodes) as RootContent);
      for (const definition of tree.definitions) definitions.add(definition);
    }
    return { type: "root", children: [...blocks, ...definitions] };
  };
}

function joined(one: Content | null, other: Content | null): Content | null {
  return one === null || other === null ? (one ?? other) : { ...one, more: joined(one.more, other) };
}

/** A member's text loses the colon or dash that joins it to its bold name. */
function leadingText(part: Part, nodes: readonly RootContent[]): readonly RootContent[] {
  const first = nodes[0];
  const text = first?.type === "paragraph" ? first.children[0] : undefined;
  if (!part.joined || first?.type !== "paragraph" || text?.type !== "text") return nodes;
  const value = text.value.replace(/^[\s:.–—-]+/u, "");
  return [{ ...first, children: [{ ...text, value }, ...first.children.slice(1)] }, ...nodes.slice(1)];
}
