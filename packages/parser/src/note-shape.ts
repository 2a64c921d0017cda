import type { NoteShape } from "@notewright/profile";
import type { ListItem, Root, RootContent } from "mdast";
import { eachNode } from "./each-node.ts";
import { isImageNode } from "./image-links.ts";
import { nameKey } from "./name-key.ts";
import { leadOf } from "./outline/entries/list-items.ts";
import { withoutNumber } from "./outline/roles.ts";
import { inlineText } from "./plain-text.ts";

/** What of a tree tells the structure of its note. */
export function noteShape(path: string, tree: Root): NoteShape {
  const headings: { depth: number; name: string; icon: boolean }[] = [];
  const items: NoteShape["items"][number][] = [];
  let mayBeIcon = false;
  for (const node of tree.children) {
    const last = headings.at(-1);
    if (node.type === "heading") {
      headings.push({ depth: node.depth, name: nameKey(withoutNumber(inlineText(node.children))), icon: false });
      mayBeIcon = true;
      continue;
    }
    if (node.type === "thematicBreak") continue;
    if (mayBeIcon && last !== undefined) last.icon = beginsWithImage(node);
    mayBeIcon = false;
    if (node.type === "list") {
      for (const item of node.children) items.push({ ...itemName(item), under: headings.length - 1 });
    }
  }
  return { path, headings, items, details: detailsIn(tree) };
}

function beginsWithImage(node: RootContent): boolean {
  const first = node.type === "paragraph" ? node.children[0] : node;
  return first !== undefined && isImageNode(first);
}

function itemName(item: ListItem): Pick<NoteShape["items"][number], "mark" | "name"> {
  for (const mark of ["bold", "dash"] as const) {
    const lead = leadOf(item, mark);
    if (lead !== null) return { mark, name: nameKey(lead.title) };
  }
  return { mark: null, name: "" };
}

function detailsIn(tree: Root): number {
  let count = 0;
  eachNode(tree, (node) => {
    if (node.type === "html") count += node.value.match(/<details(?=[\s>/])/gi)?.length ?? 0;
  });
  return count;
}
