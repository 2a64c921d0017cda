import { endOf, startOf } from "@notewright/parser";
import type { Nodes } from "mdast";

/** How the source of a node of a type begins and ends. */
const MARKERS: Readonly<Record<string, RegExp>> = {
  blockId: /^\^[-\da-zA-Z]+$/,
  blockquote: /^>/,
  calloutTitle: /^\[!/,
  comment: /^%%/,
  definition: /^\[[\s\S]*\]:/,
  defListDescription: /^:[ \t]/,
  delete: /^~[\s\S]*~$/,
  embed: /^!\[\[[^\r\n]*\]\]$/,
  emphasis: /^([*_])[\s\S]*\1$/,
  footnoteDefinition: /^\[\^/,
  footnoteReference: /^\[\^[^\]]*\]$/,
  heading: /^#|[-=][ \t]*$/,
  highlight: /^==[\s\S]*==$/,
  html: /^[ \t]*</,
  image: /^![\s\S]*\)$/,
  imageReference: /^!\[[\s\S]*\]$/,
  inlineCode: /^`[\s\S]*`$/,
  inlineMath: /^\$[\s\S]*\$$/,
  linkReference: /^\[[\s\S]*\]$/,
  listItem: /^(?:[-+*]|\d{1,9}[.)])/,
  math: /^\$\$/,
  strong: /^(\*\*|__)[\s\S]*\1$/,
  thematicBreak: /^[-_*][-_* \t]*$/,
  wikiLink: /^\[\[[^\r\n]*\]\]$/,
  yaml: /^---[\s\S]*---$/,
};

/** What is wrong with the places of a tree's nodes: order, nesting, their own markers, points that are not their offsets. */
export function misplacedNodes(tree: Nodes, note: string): string[] {
  const wrong: string[] = [];
  const walk = (node: Nodes, from: number, to: number): void => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    const source = note.slice(start, end);
    if (start === undefined || end === undefined || start > end || start < from || end > to) {
      wrong.push(`${node.type} ${start}–${end} in ${from}–${to}`);
      return;
    }
    if (MARKERS[node.type]?.test(source) === false) wrong.push(`${node.type} ${JSON.stringify(source)}`);
    if (node.type === "link" && !/^(?:\[[\s\S]*\)|<[^>]*>|[^[<\s]\S*)$/.test(source)) wrong.push(`link ${source}`);
    for (const point of [node.position?.start, node.position?.end]) {
      const before = note.slice(0, point?.offset).split(/\r\n|\n|\r/);
      const column = (before.at(-1) as string).length + 1;
      if (point?.line !== before.length || point.column !== column)
        wrong.push(`${node.type} at ${point?.line}:${point?.column}`);
    }
    let at = start;
    for (const child of "children" in node ? node.children : []) {
      walk(child, at, end);
      at = endOf(child);
    }
  };
  walk(tree, 0, note.length);
  return wrong;
}

/** The tree without places, to compare. */
export function withoutPlaces(node: Nodes): unknown {
  const { children, position: _, ...own } = node as Nodes & { children?: Nodes[] };
  return children === undefined ? own : { ...own, children: children.map(withoutPlaces) };
}

/** The texts of a tree and what stands in their places. */
export function textsIn(node: Nodes, note: string): [value: string, source: string][] {
  if (node.type === "text") return [[node.value, note.slice(startOf(node), endOf(node))]];
  return "children" in node ? (node.children as Nodes[]).flatMap((child) => textsIn(child, note)) : [];
}
