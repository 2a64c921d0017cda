import type { Nodes } from "hast";
import { toHtml as hastToHtml } from "hast-util-to-html";

/** The HTML of a tree. Text and attributes are escaped; raw nodes too, so nothing unparsed gets out. */
export function serialise(tree: Nodes): string {
  return hastToHtml(tree, { characterReferences: { useNamedReferences: true } });
}
