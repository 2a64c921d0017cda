import type { SourceText } from "@notewright/diagnostics";
import type { ImageData, Nodes, Root } from "mdast";
import { eachNode } from "../each-node.ts";
import { htmlImages } from "../html-images.ts";
import { type ImageNode, isImageNode } from "../image-links.ts";
import { type LinkPlace, linkPlaces } from "./links.ts";
import type { NoteAnswers } from "./note-questions.ts";

/** Tells the nodes of a note what they show and where they lead, for those who render them. */
export function markNodes(
  links: readonly Pick<LinkPlace, "node">[],
  images: readonly { node: ImageNode }[],
  { assets, targets }: Pick<NoteAnswers, "assets" | "targets">,
): void {
  for (const [index, { node }] of links.entries()) markLink(node, targets[index] ?? null);
  for (const [index, { node }] of images.entries()) markImage(node, assets[index]?.id);
}

/** Does the same for a tree that was parsed again. It stays with the content of a note, of which it holds nothing else. */
export function treeMarker({ text }: SourceText, { assets, targets }: NoteAnswers): (tree: Root) => void {
  return (tree) => {
    for (const [index, { node }] of linkPlaces(tree).entries()) markLink(node, targets[index] ?? null);
    let image = 0;
    eachNode(tree, (node) => {
      if (!isImageNode(node)) return;
      markImage(node, assets[image]?.id);
      image += node.type === "html" ? Array.from(htmlImages(node, text)).length : 1;
    });
  };
}

function markLink(node: LinkPlace["node"], target: string | null): void {
  if (node.type !== "link" && node.type !== "linkReference") node.data = { ...node.data, target } as typeof node.data;
}

function markImage(node: Nodes, assetId: string | undefined): void {
  if (node.type === "html" || (node.data as ImageData | undefined)?.assetId === assetId) return;
  node.data = { ...node.data, assetId } as typeof node.data;
}
