import type { IconPlace } from "@notewright/profile";
import type { Nodes, Paragraph, RootContent } from "mdast";
import { type ImageLink, isImageNode } from "../image-links.ts";
import { withoutLeadingBlanks } from "../leading-blanks.ts";
import { paragraphOf } from "./paragraph-of.ts";
import type { Part } from "./part.ts";

/** Finds the icon of a part in the places where icons stand; the first place that has one counts. `images` are the note's. */
export function takeIcon(part: Part, places: readonly IconPlace[], images: readonly ImageLink[]): void {
  for (const place of places) {
    const node = TAKE[place](part);
    part.icon = node === null ? null : (images.find((image) => image.node === node) ?? null);
    if (part.icon !== null) return;
  }
}

const TAKE: Record<IconPlace, (part: Part) => Nodes | null> = {
  "after-heading": imageAfterHeading,
  "in-heading": ({ heading }) => heading?.children.find(isImageNode) ?? null,
  "in-text": ({ nodes }) => {
    const first = nodes.find(({ type }) => type !== "thematicBreak");
    return (first?.type === "paragraph" ? firstLine(first) : []).find(isImageNode) ?? null;
  },
};

/** The first image after the heading, before any text; thematic breaks between do not count. It is no part of the text. */
function imageAfterHeading(part: Part): Nodes | null {
  const index = part.nodes.findIndex((node) => node.type !== "thematicBreak");
  const block = part.nodes[index];
  if (block === undefined) return null;
  const [image, rest] = leadingImage(block);
  if (image === null) return null;
  part.nodes = [...rest, ...part.nodes.slice(index + 1)];
  while (part.nodes[0]?.type === "thematicBreak") part.nodes.shift();
  return image;
}

/** The image that a block begins with, and what is left of the block. */
function leadingImage(block: RootContent): [Nodes | null, RootContent[]] {
  if (block.type === "html") return isOnlyImage(block.value) ? [block, []] : [null, []];
  const first = block.type === "paragraph" ? block.children[0] : undefined;
  if (block.type !== "paragraph" || first === undefined || !isImageNode(first)) return [null, []];
  const rest = withoutLeadingBlanks(block.children.slice(1));
  return [first, rest.length === 0 ? [] : [paragraphOf(rest)]];
}

/** Whether HTML is one image and tags around it. */
function isOnlyImage(html: string): boolean {
  return html.match(/<img(?=[\s/])/gi)?.length === 1 && html.replace(/<[^>]*>/g, "").trim() === "";
}

function firstLine({ children }: Paragraph): Paragraph["children"] {
  const end = children.findIndex((node) => node.type === "break" || (node.type === "text" && /[\r\n]/.test(node.value)));
  return end < 0 ? children : children.slice(0, end);
}
