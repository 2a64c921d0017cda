import type { Root, RootContent } from "mdast";
import { eachNode } from "../each-node.ts";
import type { ParsedNote } from "../note.ts";
import { allParts, type Part } from "../outline/part.ts";
import type { Body } from "./body.ts";
import type { PartIds } from "./ids.ts";

/**
 * Parsed content by the id of a category, entry, comparison or section, or by the path of a note; anything else gives an empty root. A
 * note's and a category's is the text that stands in no entry or comparison. A note's id will do where no record has the same.
 */
export type ContentIndex = (id: string) => Root;

/** Content stays in its trees until somebody asks for it. */
export function contentIndex(notes: readonly ParsedNote[], ids: PartIds, bodies: ReadonlyMap<Part, Body>): ContentIndex {
  const places = new Map<string, { note: ParsedNote; nodes: () => RootContent[] }[]>();
  const add = (id: string, note: ParsedNote, nodes: () => RootContent[]): void => {
    places.set(id, [...(places.get(id) ?? []), { note, nodes }]);
  };
  const body = (part: Part): RootContent[] => leadingText(part, (bodies.get(part) as Body).nodes);
  /** Text that no record of its own holds: what stands under headings that are neither entry nor comparison. */
  const loose = (parts: readonly Part[]): RootContent[] =>
    parts
      .filter(({ kind }) => kind === "section")
      .flatMap((part) => [...(part.heading === null ? [] : [part.heading]), ...body(part), ...loose(part.children)]);
  for (const note of notes) {
    for (const part of allParts(note.outline.parts)) {
      const nodes = part.kind === "category" ? () => [...body(part), ...loose(part.children)] : () => body(part);
      add(ids.get(part) as string, note, nodes);
    }
  }
  for (const note of notes) {
    const nodes = (): RootContent[] => [...note.outline.preamble, ...loose(note.outline.parts)];
    const records = places.get(note.id);
    places.set(note.path, [{ note, nodes }]);
    // `tools.md` may have a category of its name, whose id is that of the note.
    if (records === undefined) add(note.id, note, nodes);
  }
  const definitions = new Map<ParsedNote, RootContent[]>();
  return (id) => {
    const found = places.get(id) ?? [];
    for (const { note } of found) if (!definitions.has(note)) definitions.set(note, definitionsIn(note));
    const used = new Set(found.map(({ note }) => note));
    const blocks = found.flatMap(({ nodes }) => nodes());
    return { type: "root", children: [...blocks, ...[...used].flatMap((note) => definitions.get(note) ?? [])] };
  };
}

/** Link and footnote definitions, wherever in the note they stand. */
function definitionsIn({ tree }: ParsedNote): RootContent[] {
  const found: RootContent[] = [];
  eachNode(tree, (node) => {
    if (node.type === "definition" || node.type === "footnoteDefinition") found.push(node);
  });
  return found;
}

/** A member's text loses the colon or dash that joins it to its bold name. */
function leadingText(part: Part, nodes: RootContent[]): RootContent[] {
  const first = nodes[0];
  const text = first?.type === "paragraph" ? first.children[0] : undefined;
  if (!part.joined || first?.type !== "paragraph" || text?.type !== "text") return nodes;
  const value = text.value.replace(/^[\s:.–—-]+/u, "");
  return [{ ...first, children: [{ ...text, value }, ...first.children.slice(1)] }, ...nodes.slice(1)];
}
