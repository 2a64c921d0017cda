import type { ElementContent } from "hast";
import { fitCodeBlock } from "./code/code-block.ts";
import { isEmbed } from "./embedded-part.ts";
import { linkNote } from "./note-links.ts";
import type { Place } from "./place.ts";
import { contentDirection } from "./text-direction.ts";

/** What has marks, lines or columns at the side where its text begins; where a line begins the style sheet says. */
const directed: ReadonlySet<string> = new Set(["blockquote", "details", "dl", "ol", "table", "ul"]);

/**
 * Fits what a note says into its page: leads links to their places in the site, gives lists and tables the direction of their text, and names
 * what wants a style sheet. `made` are the links that lead there already. Changes the nodes.
 */
export function fitElements(place: Place, nodes: readonly ElementContent[], made: ReadonlySet<string>): void {
  for (const node of nodes) {
    if (node.type !== "element") continue;
    if (isEmbed(node)) continue;
    const isCallout = hasClass(node.properties["className"], "callout");
    const dir = isCallout || directed.has(node.tagName) ? contentDirection(place.site, node.children) : null;
    if (dir !== null) node.properties["dir"] ??= dir;
    if (node.tagName === "a") linkNote(place, node, made);
    else if (node.tagName === "pre") fitCodeBlock(place, node);
    else if (isCallout) place.resources.need(place.page, "callouts");
    else if (node.tagName === "math" || hasClass(node.properties["className"], "formula-fault"))
      place.resources.need(place.page, "formulas");
    fitElements(place, node.children, made);
  }
}

function hasClass(names: unknown, name: string): boolean {
  return Array.isArray(names) && names.includes(name);
}
