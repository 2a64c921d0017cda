import type { Element, ElementContent, RootContent } from "hast";
import { slotElement } from "./slot.ts";

/**
 * Makes a parsed tree ready for the sanitiser, in place: images that a note writes as HTML become their text, since they could
 * ask another host for something, and slots become elements.
 */
export function replaceRawMedia(parent: { children: RootContent[] } | Element): void {
  const children = parent.children as RootContent[];
  for (const [index, child] of children.entries()) {
    if (child.type === "element") {
      if (child.tagName === "img") children[index] = textAlternative(child);
      else replaceRawMedia(child);
      continue;
    }
    const slot = slotElement(child);
    if (slot !== null) children[index] = slot;
  }
}

function textAlternative(image: Element): ElementContent {
  const { alt } = image.properties;
  return { type: "text", value: typeof alt === "string" ? alt : "" };
}
