import type { IconPlace, Profile } from "@notewright/profile";
import type { Image, Paragraph } from "mdast";
import { withoutLeadingBlanks } from "../leading-blanks.ts";
import { paragraphOf } from "./paragraph-of.ts";
import type { Part } from "./part.ts";

/** Finds the icon of a part where the profile says that icons stand; the first place that has one counts. */
export function takeIcon(part: Part, { icons }: Profile): void {
  for (const place of icons) {
    part.icon = TAKE[place](part);
    if (part.icon !== null) return;
  }
}

const TAKE: Record<IconPlace, (part: Part) => Image | null> = {
  "after-heading": imageAfterHeading,
  "in-heading": ({ heading }) => heading?.children.find((node) => node.type === "image") ?? null,
  "in-text": ({ nodes }) => {
    const first = nodes.find(({ type }) => type !== "thematicBreak");
    const line = first?.type === "paragraph" ? firstLine(first) : [];
    return line.find((node) => node.type === "image") ?? null;
  },
};

/** The first image after the heading, before any text; thematic breaks between do not count. It is no part of the text. */
function imageAfterHeading(part: Part): Image | null {
  const index = part.nodes.findIndex((node) => node.type !== "thematicBreak");
  const block = part.nodes[index];
  if (block?.type !== "paragraph" || block.children[0]?.type !== "image") return null;
  const rest = withoutLeadingBlanks(block.children.slice(1));
  const kept = rest.length === 0 ? [] : [paragraphOf(rest)];
  part.nodes = [...kept, ...part.nodes.slice(index + 1)];
  while (part.nodes[0]?.type === "thematicBreak") part.nodes.shift();
  return block.children[0];
}

function firstLine({ children }: Paragraph): Paragraph["children"] {
  const end = children.findIndex((node) => node.type === "break" || (node.type === "text" && /[\r\n]/.test(node.value)));
  return end < 0 ? children : children.slice(0, end);
}
