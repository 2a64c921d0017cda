import type { NoteLink } from "@notewright/render";
import type { Element, ElementContent, Text } from "hast";
import type { Root, RootContent } from "mdast";

/** Something that a note shows, with what is shown and where it is. */
interface Leaf {
  type: string;
  value: string;
  start: number;
  end: number;
  link: { start: number; end: number } | null;
}

/** How many leaves may lie between one text and the next: what shows nothing, and little else. */
const lookAhead = 30;

/**
 * Gives rendered content its places in the note where it lost them: all of it does once HTML of the note was parsed again, and
 * wikilinks have none from the start. Changes the nodes.
 */
export function restorePlaces(nodes: readonly ElementContent[], root: Root): void {
  const leaves = root.children.flatMap((child) => leavesOf(child));
  const links = new Map<ElementContent, Leaf["link"]>();
  let passed = 0;
  const restore = (node: ElementContent): void => {
    if (node.type === "text") {
      const found = node.position === undefined ? rangeOf(node, leaves, passed) : null;
      if (found !== null) {
        setPlace(node, found.start, found.end);
        links.set(node, found.link);
      }
      passed = Math.max(passed, node.position?.end.offset ?? 0);
    } else if (node.type === "element" && node.tagName === "math") {
      // It has its place, and nothing in it stands in the note so.
      passed = Math.max(passed, node.position?.end.offset ?? 0);
    } else if (node.type === "element" && !isColoured(node)) {
      for (const child of node.children) restore(child);
      const link = node.tagName === "a" ? links.get(node.children[0] as ElementContent) : undefined;
      if (node.position === undefined && link) setPlace(node, link.start, link.end);
      const inside = node.children.filter(({ position }) => position !== undefined);
      const start = inside[0]?.position?.start.offset;
      const end = inside.at(-1)?.position?.end.offset;
      if (node.position === undefined && start !== undefined && end !== undefined) setPlace(node, start, end);
    }
  };
  for (const node of nodes) restore(node);
}

/** Whether an element is code in colours, of which a piece may say by chance what stands elsewhere. */
function isColoured({ children, tagName }: Element): boolean {
  return tagName === "pre" && children.some((code) => code.type === "element" && code.children.length > 1);
}

/** Where a text is in the note, as the first that fits behind what was passed; null where nothing fits. */
function rangeOf({ value }: Text, leaves: readonly Leaf[], passed: number): Pick<Leaf, "start" | "end" | "link"> | null {
  if (value.trim() === "") return null;
  const first = leaves.findIndex(({ end }) => end > passed);
  if (first === -1) return null;
  for (let index = first; index < Math.min(first + lookAhead, leaves.length); index++) {
    const leaf = leaves[index] as Leaf;
    if (leaf.type === "html") {
      const text = value.trim();
      const at =
        leaf.value.length === leaf.end - leaf.start ? textInHtml(leaf.value, text, Math.max(0, passed - leaf.start)) : -1;
      if (at !== -1) return { start: leaf.start + at, end: leaf.start + at + text.length, link: null };
    } else if (leaf.start >= passed && value.startsWith(leaf.value)) {
      const end = endOfRun(value, leaves, index);
      if (end !== null) return { start: leaf.start, end, link: leaf.link };
    }
  }
  return null;
}

/** Where a text stands in HTML, not counting what stands in a tag; -1 for nowhere. */
function textInHtml(html: string, text: string, from: number): number {
  let at = html.indexOf(text, from);
  while (at > 0 && html.lastIndexOf("<", at - 1) > html.lastIndexOf(">", at - 1)) at = html.indexOf(text, at + 1);
  return at;
}

/** The end of the leaves that make up a text, from one on: they are one text where what stood between them shows nothing. */
function endOfRun(value: string, leaves: readonly Leaf[], from: number): number | null {
  let rest = value;
  for (let index = from; index < leaves.length; index++) {
    const leaf = leaves[index] as Leaf;
    if (leaf.type === "html") continue;
    if (!rest.startsWith(leaf.value)) return null;
    rest = rest.slice(leaf.value.length);
    if (rest === "") return leaf.end;
  }
  return null;
}

/** What a node shows, piece by piece; `link` is the range of the link that it is in. */
function leavesOf(node: RootContent, link: Leaf["link"] = null): Leaf[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return [];
  const { type } = node;
  const label = labelOf(node);
  if (label !== null) return [{ type, value: label, start, end, link }];
  if ("children" in node) {
    const inside = type === "link" || type === "linkReference" ? { start, end } : link;
    return (node.children as RootContent[]).flatMap((child) => leavesOf(child, inside));
  }
  return "value" in node && node.value !== "" ? [{ type, value: node.value, start, end, link }] : [];
}

/** What a wikilink shows. */
function labelOf(node: NoteLink | RootContent): string | null {
  return node.type === "wikiLink" || node.type === "embed" ? node.label : null;
}

/** Only offsets are known, and only they are asked for. */
function setPlace(node: ElementContent, start: number, end: number): void {
  node.position = { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}
