import type { Element, ElementContent } from "hast";
import type { Site } from "./site.ts";

export type Direction = "ltr" | "rtl";

/** Arabic, Hebrew, Syriac, Thaana, N'Ko and the other scripts that are written from right to left have these blocks. */
const fromRight = /^[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The direction in which a text is written: that of its first letter; null where it has none. */
export function directionOf(text: string): Direction | null {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return null;
  return fromRight.test(letter) ? "rtl" : "ltr";
}

/** What to say of an element that holds a text: nothing where the whole site is written from left to right. */
export function directionIn({ hasRightToLeft }: Pick<Site, "hasRightToLeft">, text: string): Direction | null {
  return shown(directionOf(text), hasRightToLeft);
}

/** The same of an element with content. Code, formulas and the word for the kind of a callout are in letters of their own. */
export function contentDirection(
  { hasRightToLeft }: Pick<Site, "hasRightToLeft">,
  content: readonly ElementContent[],
): Direction | null {
  return shown(firstDirection(content), hasRightToLeft);
}

function shown(direction: Direction | null, hasRightToLeft: boolean): Direction | null {
  return direction === "ltr" && !hasRightToLeft ? null : direction;
}

function firstDirection(content: readonly ElementContent[]): Direction | null {
  for (const node of content) {
    const direction = node.type === "text" ? directionOf(node.value) : isOfItsOwn(node) ? null : firstDirection(node.children);
    if (direction !== null) return direction;
  }
  return null;
}

function isOfItsOwn(node: ElementContent): node is Exclude<ElementContent, Element> {
  if (node.type !== "element") return true;
  const { className } = node.properties;
  return /^(?:code|kbd|math|pre)$/.test(node.tagName) || (Array.isArray(className) && className.includes("callout-kind"));
}
