import type { Nodes, RootContent } from "mdast";

/** Plain text of nodes: blocks on lines of their own, no images, no HTML, no notation. */
export function plainText(nodes: readonly Nodes[]): string {
  return nodes
    .map(blockText)
    .filter((text) => text !== "")
    .join("\n");
}

function blockText(node: Nodes): string {
  switch (node.type) {
    case "blockId":
    case "comment":
    case "definition":
    case "footnoteDefinition":
    case "html":
    case "thematicBreak":
    case "yaml":
      return "";
    case "code":
    case "text":
    case "inlineCode":
    case "inlineMath":
    case "math":
      return node.value;
    case "embed":
    case "wikiLink":
      return inlineText([node]);
    case "table":
      return node.children.map((row) => row.children.map((cell) => inlineText(cell.children)).join(" ")).join("\n");
    default:
      if (!("children" in node)) return "";
      return isBlockParent(node) ? plainText(node.children) : inlineText(node.children);
  }
}

function isBlockParent(node: Nodes): boolean {
  return ["root", "list", "listItem", "blockquote", "defList", "defListDescription"].includes(node.type);
}

/** Plain text of inline nodes, breaks as spaces. */
export function inlineText(nodes: readonly Nodes[]): string {
  return inOneLine(rawText(nodes));
}

/** A text with one blank between two words, and none around it. */
export function inOneLine(whole: string): string {
  const text = whole.trim();
  // Most texts are so, and need not be made anew.
  return OTHER_BLANKS.test(text) ? text.replace(/\s+/g, " ") : text;
}

const OTHER_BLANKS = /[^\S ]| {2}/;

function rawText(nodes: readonly Nodes[]): string {
  let text = "";
  for (const node of nodes as readonly RootContent[]) {
    if (node.type === "break") text += " ";
    else if (node.type === "text" || node.type === "inlineCode" || node.type === "inlineMath") text += node.value;
    else if (node.type === "wikiLink") text += node.label;
    else if (node.type === "embed") text += node.kind === "image" ? "" : node.label;
    else if ("children" in node && !isIconLink(node)) text += rawText(node.children);
  }
  return text;
}

/** A link whose whole text is a picture of one character or an emoji's short code is a button, not text. */
export function isIconLink(node: Nodes): boolean {
  if (node.type !== "link" && node.type !== "linkReference") return false;
  const text = rawText(node.children).trim();
  return text !== "" && !/[\p{L}\p{N}]/u.test(text.replace(/:[\w+-]+:/g, ""));
}
