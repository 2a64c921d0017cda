import type { Element, ElementContent } from "hast";

/** Renumbers headings so that the first is of a level and no level is skipped, and leaves empty ones out. Changes the nodes. */
export function renumberHeadings(nodes: readonly ElementContent[], level: number): ElementContent[] {
  const open: number[] = [];
  return renumberAll(nodes, level, open);
}

function renumberAll(nodes: readonly ElementContent[], level: number, open: number[]): ElementContent[] {
  return nodes.filter((node) => {
    if (node.type !== "element") return true;
    const depth = Number(/^h([1-6])$/.exec(node.tagName)?.[1]);
    if (Number.isNaN(depth)) {
      node.children = renumberAll(node.children, level, open);
      return true;
    }
    if (!hasContent(node)) return false;
    while (open.length > 0 && (open.at(-1) ?? 0) >= depth) open.pop();
    node.tagName = `h${Math.min(6, level + open.length)}`;
    open.push(depth);
    return true;
  });
}

function hasContent(parent: Element): boolean {
  return parent.children.some((node) => {
    if (node.type === "element") return node.tagName === "img" || hasContent(node);
    return node.type === "text" && node.value.trim() !== "";
  });
}
