import type { ExporterInput } from "@notewright/exporter";
import { serialise, toHast } from "@notewright/render";
import type { ElementContent, Root } from "hast";
import { withoutInstructions } from "./field-text.ts";
import { withMaths } from "./maths.ts";
import type { MediaFolder } from "./media-folder.ts";

/** Field HTML of parsed content: its pictures in the media folder, missing ones named, links that lead nowhere from a card plain. */
export function contentHtml(content: ReturnType<ExporterInput["content"]>, media: MediaFolder): string {
  const tree = toHast(content, {
    image({ alt, data }) {
      const name = data?.assetId === undefined ? null : media.add(data.assetId);
      if (name === null) return { type: "text", value: alt ? `[missing image: ${alt}]` : "[missing image]" };
      return { type: "element", tagName: "img", properties: { src: name, alt: alt ?? "" }, children: [] };
    },
  });
  const children = withMaths(unfolded(withoutLocalLinks(tree.children as ElementContent[])));
  return withoutInstructions(serialise({ type: "root", children } satisfies Root).trim());
}

/** Replaces links without an address of their own by their text: the note is not where the card is. */
function withoutLocalLinks(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== "element") return [node];
    const children = withoutLocalLinks(node.children);
    const isLocal = node.tagName === "a" && !/^(?:https?:|mailto:)/i.test(String(node.properties["href"] ?? ""));
    return isLocal ? children : [{ ...node, children }];
  });
}

/** Opens what a note folds: who turned a card over wants to see the answer. Changes the nodes. */
function unfolded(nodes: ElementContent[]): ElementContent[] {
  for (const node of nodes) {
    if (node.type !== "element") continue;
    if (node.tagName === "details") node.properties["open"] = true;
    unfolded(node.children);
  }
  return nodes;
}
