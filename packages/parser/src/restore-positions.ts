import type { Nodes, Parent, Root, Text } from "mdast";
import type { Point } from "unist";
import { alignText } from "./align-text.ts";
import { ADDRESS_SIGN } from "./syntax/address.ts";

/**
 * Gives the nodes their positions back that remark-gfm's search for bare addresses has cut out of a text node without one.
 * `pointAt` makes the point of an offset.
 */
export function restorePositions(tree: Root, note: string, pointAt: (offset: number) => Point): void {
  if (ADDRESS_SIGN.test(note)) restore(tree, note, pointAt);
}

function restore(parent: Parent, note: string, pointAt: (offset: number) => Point): void {
  const children = parent.children as Nodes[];
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as Nodes;
    if (child.position !== undefined) {
      if ("children" in child) restore(child, note, pointAt);
      continue;
    }
    let next = index;
    while (next < children.length && children[next]?.position === undefined) next++;
    const start = children[index - 1]?.position?.end.offset ?? parent.position?.start.offset ?? 0;
    const end = children[next]?.position?.start.offset ?? parent.position?.end.offset ?? note.length;
    place(children.slice(index, next), note, start, end, pointAt);
    index = next - 1;
  }
}

/** Places neighbours that were one text node within a range of the note. */
function place(nodes: readonly Nodes[], note: string, start: number, end: number, pointAt: (offset: number) => Point): void {
  const texts = nodes.map((node) => ("children" in node ? (node.children[0] as Text) : (node as Text)));
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { start: from, text, width } of alignText(texts.map(({ value }) => value).join(""), note, start, end)) {
    for (let unit = 0; unit < text.length; unit++) {
      starts.push(width === text.length ? from + unit : from);
      ends.push(width === text.length ? from + unit + 1 : from + width);
    }
  }
  let at = 0;
  for (const [index, text] of texts.entries()) {
    const last = at + text.value.length - 1;
    const position = { start: pointAt(starts[at] ?? start), end: pointAt(ends[last] ?? end) };
    (nodes[index] as Nodes).position = position;
    text.position = position;
    at = last + 1;
  }
}
