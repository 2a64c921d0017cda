import type { Definition, FootnoteDefinition, Nodes, Root } from "mdast";

/** A root that holds the link and footnote definitions of a tree and nothing else. */
export function definitionsOf(root: Root): Root {
  const children: (Definition | FootnoteDefinition)[] = [];
  collect(root, children);
  return { type: "root", children };
}

function collect(node: Nodes, found: (Definition | FootnoteDefinition)[]): void {
  if (node.type === "definition" || node.type === "footnoteDefinition") found.push(node);
  if ("children" in node) for (const child of node.children) collect(child, found);
}
