import type { Element } from "hast";
import { h } from "hastscript";
import { fragment } from "./anchors.ts";

/** The link to a record's own place, beside its heading. */
export function permalink({ id, name }: { id: string; name: string }): Element {
  return h("a", { className: "permalink", href: fragment(id), ariaLabel: `Link to ${name}` }, "#");
}
