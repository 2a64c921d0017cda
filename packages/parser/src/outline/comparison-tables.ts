import type { RootContent, Table } from "mdast";
import { nameParts } from "../name-parts.ts";
import { endOf, startOf } from "../offsets.ts";
import { inlineText } from "../plain-text.ts";
import { allParts, isEntry, newPart, type Outline, type Part } from "./part.ts";

/**
 * Makes a comparison of each table whose columns but the first are headed by names of the note's own entries. Tables inside a
 * comparison belong to it already.
 */
export function takeComparisonTables(outline: Outline): void {
  const names = new Set<string>();
  for (const part of allParts(outline.parts)) {
    if (!isEntry(part)) continue;
    for (const name of [part.title, part.names.name, part.names.acronym, part.names.expansion, ...part.names.aliases]) {
      if (name !== null) names.add(name.toLowerCase());
    }
  }
  if (names.size < 2) return;
  const take = (nodes: RootContent[], parent: Part | null): { rest: RootContent[]; tables: Part[] } => {
    const tables: Part[] = [];
    const rest = nodes.filter((node) => {
      const part = node.type === "table" ? tablePart(node, names, parent) : null;
      if (part !== null) tables.push(part);
      return part === null;
    });
    return { rest, tables };
  };
  const walk = (part: Part): void => {
    if (part.kind === "comparison") return;
    for (const child of part.children) walk(child);
    const { rest, tables } = take(part.nodes, part);
    part.nodes = rest;
    part.children = [...tables, ...part.children];
  };
  for (const part of outline.parts) walk(part);
  const { rest, tables } = take(outline.preamble, null);
  outline.preamble = rest;
  outline.parts.unshift(...tables);
}

function tablePart(table: Table, names: ReadonlySet<string>, parent: Part | null): Part | null {
  const [, ...heads] = (table.children[0]?.children ?? []).map(({ children }) => inlineText(children));
  if (heads.length < 2 || !heads.every((head) => names.has(head.toLowerCase()))) return null;
  const title = heads.join(" vs ");
  const start = startOf(table);
  return newPart({
    kind: "comparison",
    title,
    names: nameParts(title, []),
    subjects: heads,
    depth: parent?.depth ?? 0,
    nodes: [table],
    start,
    end: endOf(table),
    label: { start, end: start },
    parent,
  });
}
