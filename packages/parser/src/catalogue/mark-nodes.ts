import type { SourceText } from "@notewright/diagnostics";
import type { ImageData, Root } from "mdast";
import { type ImageNode, imageLinksIn } from "../image-links.ts";
import { type LinkPlace, linkPlaces } from "./links.ts";
import type { NoteAnswers } from "./note-questions.ts";

/** Tells the nodes of a note what they show and where they lead, for those who render them. */
export function markNodes(
  links: readonly Pick<LinkPlace, "node">[],
  images: readonly { node: ImageNode }[],
  { assets, targets }: Pick<NoteAnswers, "assets" | "targets">,
): void {
  for (const [index, { node }] of links.entries()) {
    if (node.type === "link" || node.type === "linkReference") continue;
    node.data = { ...node.data, target: targets[index] ?? null } as typeof node.data;
  }
  for (const [index, { node }] of images.entries()) {
    const assetId = assets[index]?.id;
    if (node.type === "html" || (node.data as ImageData | undefined)?.assetId === assetId) continue;
    node.data = { ...node.data, assetId } as typeof node.data;
  }
}

/** Does the same for a tree that was parsed again. It stays with the content of a note, of which it holds nothing else. */
export function treeMarker({ text }: SourceText, answers: Pick<NoteAnswers, "assets" | "targets">): (tree: Root) => void {
  return (tree) => markNodes(linkPlaces(tree), imageLinksIn(tree, text), answers);
}
