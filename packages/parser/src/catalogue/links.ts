import type { LinkRecord } from "@notewright/schema";
import type { Nodes, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import type { ResolvedLink } from "../link-index.ts";
import { endOf, startOf } from "../offsets.ts";
import { inlineText } from "../plain-text.ts";
import { joinTarget } from "../syntax/link-target.ts";
import { rangeOf } from "./range.ts";
import type { RecordContext } from "./record-context.ts";

/** The links, wikilinks and embedded notes in blocks, in order. */
export function linksIn(blocks: readonly RootContent[], { ids, links: index, note }: RecordContext): LinkRecord[] {
  const links: LinkRecord[] = [];
  const idOf = (resolved: ResolvedLink | null): string | null => {
    if (resolved === null || resolved.isBroken) return null;
    return resolved.part === null ? (resolved.note?.id ?? null) : (ids.get(resolved.part) as string);
  };
  const add = (node: Nodes, url: string, text: string, resolved: ResolvedLink | null): void => {
    links.push({ url, text, target: idOf(resolved), source: rangeOf(note, startOf(node), endOf(node)) });
  };
  for (const block of blocks) {
    visit(block as Nodes, (node) => {
      if (node.type === "link") add(node, node.url, inlineText(node.children), index.resolve(note, node.url));
      if (node.type === "wikiLink" || (node.type === "embed" && node.kind === "note")) {
        add(node, joinTarget(node), node.label, index.resolveName(note, node));
      }
    });
  }
  return links;
}
