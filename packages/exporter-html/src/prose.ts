import type { Element, ElementContent } from "hast";
import { h } from "hastscript";

/** Content of a note in its frame; nothing for no content. */
export function prose(content: readonly ElementContent[]): Element[] {
  return content.length === 0 ? [] : [h("div", { className: "prose" }, [...content])];
}
