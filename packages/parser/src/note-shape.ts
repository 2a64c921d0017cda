import type { NoteShape } from "@notewright/profile";
import type { Root } from "mdast";

/** What of a tree tells the structure of its note. */
export function noteShape(tree: Root): NoteShape {
  const headings: { depth: number; icon: boolean }[] = [];
  const boldItems: number[] = [];
  let mayBeIcon = false;
  for (const node of tree.children) {
    const last = headings.at(-1);
    if (node.type === "heading") {
      headings.push({ depth: node.depth, icon: false });
      mayBeIcon = true;
      continue;
    }
    if (node.type === "thematicBreak") continue;
    if (mayBeIcon && last !== undefined) last.icon = node.type === "paragraph" && node.children[0]?.type === "image";
    mayBeIcon = false;
    if (node.type !== "list") continue;
    for (const { children } of node.children) {
      const [first] = children;
      if (first?.type === "paragraph" && first.children[0]?.type === "strong") boldItems.push(last?.depth ?? 0);
    }
  }
  return { headings, boldItems };
}
