import type { Element, ElementContent } from "hast";

/**
 * Name of the element that keeps the place of an image or formula, which is safe already, while a note's HTML is sanitised. The HTML
 * parser writes all names in lower case, so no note can make one.
 */
export const slotTag = "safeSlot";

/** Type of the node that keeps such a place while HTML is parsed: no markup can make one. */
export const slotType = "safeSlot";

/** A node for the part with this index; not hast, so the HTML parser hands it on untouched. */
export function slot(index: number): ElementContent {
  return { type: slotType, index } as unknown as ElementContent;
}

/** The element for the sanitiser, if the node is a slot. */
export function slotElement(node: { type: string }): Element | null {
  if (node.type !== slotType) return null;
  const { index } = node as unknown as { index: number };
  return { type: "element", tagName: slotTag, properties: { index }, children: [] };
}
