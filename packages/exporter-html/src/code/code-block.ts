import type { Element } from "hast";
import type { Place } from "../place.ts";

/** Lets a block of code be scrolled, by keyboard too, and brings its style sheet. Changes the node. */
export function fitCodeBlock({ page, resources }: Place, block: Element): void {
  const [code] = block.children;
  if (code?.type !== "element" || code.tagName !== "code") return;
  Object.assign(block.properties, { className: ["scroll", "code"], role: "group", ariaLabel: "Code", tabIndex: 0 });
  resources.need(page, "code");
}
