import type { Nodes, Parents, Root, RootContent } from "mdast";

/** Shorter pieces of a string are copies, and hold nothing of it. */
const SHORTEST_SLICE = 13;

/**
 * A copy of the fast parser's tree that takes two thirds of its memory: nodes of one shape each, and texts that are slices of the note. The
 * parser's own are slices of a second copy of the note, which a single one of them keeps alive.
 */
export function leanTree(tree: Root, text: string): Root {
  return lean(tree, text) as Root;
}

function lean(node: Nodes, text: string): Nodes {
  const { position } = node;
  const own = (value: string): string => ownText(value, node, text);
  // Literals, so that all nodes of a type have one layout with all of their keys in it.
  switch (node.type) {
    case "text":
      return { type: "text", value: own(node.value), position };
    case "inlineCode":
      return { type: "inlineCode", value: own(node.value), position };
    case "paragraph":
      return { type: "paragraph", children: leanChildren(node, text), position };
    case "heading":
      return { type: "heading", depth: node.depth, children: leanChildren(node, text), position };
    case "strong":
      return { type: "strong", children: leanChildren(node, text), position };
    case "emphasis":
      return { type: "emphasis", children: leanChildren(node, text), position };
    case "list": {
      const { ordered, spread, start } = node;
      return { type: "list", ordered, start, spread, children: leanChildren(node, text), position };
    }
    case "listItem":
      return { type: "listItem", spread: node.spread, checked: node.checked, children: leanChildren(node, text), position };
    case "tableRow":
      return { type: "tableRow", children: leanChildren(node, text), position };
    case "tableCell":
      return { type: "tableCell", children: leanChildren(node, text), position };
    case "link": {
      const { title, url } = node;
      return { type: "link", title: title && own(title), url: own(url), children: leanChildren(node, text), position };
    }
    case "image": {
      const { alt, title, url } = node;
      return { type: "image", title: title && own(title), url: own(url), alt: alt && own(alt), position };
    }
    default:
      return leanOther(node, text);
  }
}

function leanOther(node: Nodes, text: string): Nodes {
  const copy: Record<string, unknown> = { ...node };
  for (const [key, value] of Object.entries(node))
    if (typeof value === "string" && key !== "type") copy[key] = ownText(value, node, text);
  if ("children" in node) copy["children"] = leanChildren(node, text);
  return copy as unknown as Nodes;
}

function leanChildren<Parent extends Parents>({ children }: Parent, text: string): Parent["children"] {
  return (children as RootContent[]).map((child) => lean(child, text)) as Parent["children"];
}

/** A text as a slice of the note where it stands there as it is, else as a copy. */
function ownText(value: string, { position }: Nodes, text: string): string {
  if (value.length < SHORTEST_SLICE) return value;
  const start = position?.start.offset ?? 0;
  if (text.startsWith(value, start)) return text.slice(start, start + value.length);
  const at = text.slice(start, position?.end.offset).indexOf(value);
  return at < 0 ? copied(value) : text.slice(start + at, start + at + value.length);
}

function copied(value: string): string {
  return Buffer.from(value, "utf16le").toString("utf16le");
}
