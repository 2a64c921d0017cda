import type { NoteShape } from "@notewright/profile";
import type { Nodes, Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { isImageNode } from "./image-links.ts";
import { leadOf } from "./outline/entries/list-items.ts";

/** What of a tree tells the structure of its note. */
export function noteShape(path: string, tree: Root): NoteShape {
  const headings: { depth: number; icon: boolean }[] = [];
  const items: NoteShape["items"][number][] = [];
  let mayBeIcon = false;
  for (const node of tree.children) {
    const last = headings.at(-1);
    if (node.type === "heading") {
      headings.push({ depth: node.depth, icon: false });
      mayBeIcon = true;
      continue;
    }
    if (node.type === "thematicBreak") continue;
    if (mayBeIcon && last !== undefined) last.icon = beginsWithImage(node);
    mayBeIcon = false;
    items.push(...itemNames(node).map((name) => ({ name, below: last?.depth ?? 0 })));
  }
  return { path, headings, items, details: detailsIn(tree) };
}

function beginsWithImage(node: RootContent): boolean {
  const first = node.type === "paragraph" ? node.children[0] : node;
  return first !== undefined && isImageNode(first);
}

function itemNames(node: RootContent): NoteShape["items"][number]["name"][] {
  if (node.type !== "list") return [];
  return node.children.map((item) => (leadOf(item, "bold") !== null ? "bold" : leadOf(item, "dash") !== null ? "dash" : null));
}

function detailsIn(tree: Nodes): number {
  let count = 0;
  visit(tree, "html", ({ value }) => {
    count += value.match(/<details(?=[\s>/])/gi)?.length ?? 0;
  });
  return count;
}
