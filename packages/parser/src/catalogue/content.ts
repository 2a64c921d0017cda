import type { Root, RootContent } from "mdast";
import { eachNode } from "../each-node.ts";
import type { ParsedNote } from "../note.ts";
import type { Part } from "../outline/part.ts";
import type { Body } from "./body.ts";
import type { PartIds } from "./ids.ts";
import { rowContent } from "./row-content.ts";

/**
 * Parsed content by the id of a category, entry, comparison or section, or by the path of a note; anything else gives an empty root. A
 * note's and a category's is the text that stands in no entry or comparison. A note's id will do where no record has the same.
 */
export type ContentIndex = (id: string) => Root;

/** Blocks of a record, and the trees of the notes whose definitions they may refer to. */
interface Content {
  nodes: readonly RootContent[];
  trees: readonly Root[];
}

/** What a note and its parts say. Content stays in its tree, and nothing else of the note is held. */
export interface NoteContent {
  id: string;
  path: string;
  whole: Content;
  parts: readonly { id: string; content: Content }[];
}

/** Content of a note and of its parts, by their ids and bodies. */
export function contentOf({ id, outline, path, tree }: ParsedNote, ids: PartIds, bodies: ReadonlyMap<Part, Body>): NoteContent {
  const body = (part: Part): readonly RootContent[] => {
    const { nodes } = bodies.get(part) as Body;
    return part.fields.length > 0 ? rowContent(part, nodes) : leadingText(part, nodes);
  };
  /** Text that no record of its own holds: what stands under headings that are neither entry nor comparison. */
  const loose = (parts: readonly Part[]): RootContent[] =>
    parts
      .filter(({ kind }) => kind === "section")
      .flatMap((part) => [...(part.heading === null ? [] : [part.heading]), ...body(part), ...loose(part.children)]);
  const trees = [tree];
  const parts = Array.from(bodies.keys(), (part) => {
    const nodes = part.kind === "category" ? [...body(part), ...loose(part.children)] : body(part);
    return { id: ids.get(part) as string, content: { nodes, trees } };
  });
  return { id, path, whole: { nodes: [...outline.preamble, ...loose(outline.parts)], trees }, parts };
}

/** Content of all notes: what several of them say of one thing is joined. */
export function contentIndex(notes: readonly NoteContent[]): ContentIndex {
  const contents = new Map<string, Content>();
  for (const { parts } of notes) {
    for (const { content, id } of parts) {
      const known = contents.get(id);
      contents.set(id, known === undefined ? content : joined(known, content));
    }
  }
  for (const { path, whole } of notes) contents.set(path, whole);
  // `tools.md` may have a category of its name, whose id is that of the note.
  for (const { id, whole } of notes) if (!contents.has(id)) contents.set(id, whole);
  const definitions = new Map<Root, readonly RootContent[]>();
  return (id) => {
    const { nodes, trees } = contents.get(id) ?? { nodes: [], trees: [] };
    for (const tree of trees) if (!definitions.has(tree)) definitions.set(tree, definitionsIn(tree));
    return { type: "root", children: [...nodes, ...trees.flatMap((tree) => definitions.get(tree) ?? [])] };
  };
}

function joined(one: Content, other: Content): Content {
  return { nodes: [...one.nodes, ...other.nodes], trees: [...new Set([...one.trees, ...other.trees])] };
}

/** Link and footnote definitions, wherever in the note they stand. */
function definitionsIn(tree: Root): RootContent[] {
  const found: RootContent[] = [];
  eachNode(tree, (node) => {
    if (node.type === "definition" || node.type === "footnoteDefinition") found.push(node);
  });
  return found;
}

/** A member's text loses the colon or dash that joins it to its bold name. */
function leadingText(part: Part, nodes: readonly RootContent[]): readonly RootContent[] {
  const first = nodes[0];
  const text = first?.type === "paragraph" ? first.children[0] : undefined;
  if (!part.joined || first?.type !== "paragraph" || text?.type !== "text") return nodes;
  const value = text.value.replace(/^[\s:.–—-]+/u, "");
  return [{ ...first, children: [{ ...text, value }, ...first.children.slice(1)] }, ...nodes.slice(1)];
}
