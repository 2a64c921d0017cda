import type { Element, ElementContent } from "hast";

/**
 * Name of the element that keeps the place of an image while a note's HTML is sanitised. The HTML parser writes all names
 * in lower case, so no note can make one.
 */
export const imageSlotTag = "imageSlot";

/** Type of the node that keeps the place of an image while HTML is parsed: no markup can make one. */
export const imageSlotType = "imageSlot";

/** A node for the image with this index; not hast, so the HTML parser hands it on untouched. */
export function imageSlot(index: number): ElementContent {
  return { type: imageSlotType, index } as unknown as ElementContent;
}

/** The element for the sanitiser, if the node is an image slot. */
export function imageSlotElement(node: { type: string }): Element | null {
  if (node.type !== imageSlotType) return null;
  const { index } = node as unknown as { index: number };
  return { type: "element", tagName: imageSlotTag, properties: { index }, children: [] };
}
