import type { Element } from "hast";
import { h } from "hastscript";
import type { Place } from "./place.ts";

/** What stands below everything. */
export function pageFoot({ site }: Place): Element {
  return h("footer", { className: "foot" }, h("p", `Made with ${site.generator}.`));
}
