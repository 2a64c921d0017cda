import type { AttachmentPlace, Profile } from "@notewright/profile";
import type { Html, Image, ImageReference, Nodes, Parents, Root } from "mdast";
import { definedUrls } from "./defined-urls.ts";
import { destinationRange } from "./destination-range.ts";
import { eachNode } from "./each-node.ts";
import { htmlImages } from "./html-images.ts";
import { endOf, startOf } from "./offsets.ts";
import type { Embed } from "./syntax/nodes.ts";

/** A node that shows an image, or several where it is HTML. */
export type ImageNode = Image | ImageReference | Embed | Html;

/** An image that a note shows, in whichever notation. UTF-16 offsets, ends exclusive. */
export interface ImageLink {
  node: ImageNode;
  parent: Parents | null;
  /** As written, without escapes. */
  url: string;
  alt: string | null;
  start: number;
  end: number;
  /** Where its URL is written, null where that is elsewhere in the note. */
  destination: { start: number; end: number } | null;
}

/** Whether a node shows an image: Markdown's, an embed, or HTML with an `<img>`. */
export function isImageNode(node: Nodes): node is ImageNode {
  if (node.type === "html") return /<img(?=[\s/])/i.test(node.value);
  return node.type === "image" || node.type === "imageReference" || (node.type === "embed" && node.kind === "image");
}

/** All images of a tree in the order of the note; `text` is the whole note. */
export function imageLinksIn(tree: Root, text: string): ImageLink[] {
  let urls: Map<string, string> | null = null;
  const found: ImageLink[] = [];
  eachNode(tree, (node, parent) => {
    if (!isImageNode(node)) return;
    const link = { node, parent, start: startOf(node), end: endOf(node) };
    if (node.type === "image") {
      found.push({ ...link, url: node.url, alt: node.alt || null, destination: destinationRange(node, text) });
    } else if (node.type === "imageReference") {
      urls ??= definedUrls(tree);
      found.push({ ...link, url: urls.get(node.identifier) ?? "", alt: node.alt || null, destination: null });
    } else if (node.type === "embed") {
      const start = text.indexOf(node.path, link.start);
      const destination = start < 0 || start >= link.end ? null : { start, end: start + node.path.length };
      found.push({ ...link, url: node.path, alt: node.alias, destination });
    } else {
      for (const { alt, src, srcRange } of htmlImages(node, text)) {
        found.push({ ...link, url: src, alt: alt || null, destination: srcRange });
      }
    }
  });
  return found;
}

/** Where the file of an image is looked for: an embed names a file anywhere in the vault. */
export function placesOf({ node }: ImageLink, { attachments }: Profile): readonly AttachmentPlace[] {
  return node.type !== "embed" || attachments.includes("name") ? attachments : ["note", "name", ...attachments.slice(1)];
}
