import type { LinkRecord } from "@notewright/schema";
import type { Nodes, Root, RootContent } from "mdast";
import { definedUrls } from "../defined-urls.ts";
import { eachNode } from "../each-node.ts";
import type { ResolvedLink } from "../link-index.ts";
import { endOf, startOf } from "../offsets.ts";
import { inlineText } from "../plain-text.ts";
import { joinTarget } from "../syntax/link-target.ts";
import type { Embed, WikiLink } from "../syntax/nodes.ts";
import type { PartIds } from "./ids.ts";
import { rangeOf } from "./range.ts";
import type { RecordContext } from "./record-context.ts";

/** The links, wikilinks and embedded notes in blocks, in order. */
export function linksIn(blocks: readonly RootContent[], { ids, links: index, note }: RecordContext): LinkRecord[] {
  const links: LinkRecord[] = [];
  const add = (node: Nodes, url: string, text: string, resolved: ResolvedLink | null): void => {
    links.push({ url, text, target: idOf(resolved, ids), source: rangeOf(note, startOf(node), endOf(node)) });
  };
  let urls: Map<string, string> | null = null;
  const definitions = (): Map<string, string> => {
    urls ??= definedUrls(note.tree);
    return urls;
  };
  for (const block of blocks) {
    eachNode(block, (node) => {
      const url = node.type === "linkReference" ? definitions().get(node.identifier) : undefined;
      if (url !== undefined && node.type === "linkReference")
        add(node, url, inlineText(node.children), index.resolve(note, url));
      if (node.type === "link") add(node, node.url, inlineText(node.children), index.resolve(note, node.url));
      if (node.type === "wikiLink" || (node.type === "embed" && node.kind === "note")) {
        add(node, joinTarget(node), node.label, index.resolveName(note, node));
      }
    });
  }
  return links;
}

/** Tells each wikilink and embedded note of a tree the id of the record that it leads to, for those who render it. */
export function aimNoteLinks({ links, note, ids }: Pick<RecordContext, "ids" | "links" | "note">): void {
  for (const node of noteLinksIn(note.tree))
    node.data = { ...node.data, target: idOf(links.resolveName(note, node), ids) } as typeof node.data;
}

const found = new WeakMap<Root, readonly (WikiLink | Embed)[]>();

/** Found once: where they lead may change with each note of the vault, but not where they are. */
function noteLinksIn(tree: Root): readonly (WikiLink | Embed)[] {
  const known = found.get(tree);
  if (known !== undefined) return known;
  const nodes: (WikiLink | Embed)[] = [];
  eachNode(tree, (node) => {
    if (node.type === "wikiLink" || (node.type === "embed" && node.kind === "note")) nodes.push(node);
  });
  found.set(tree, nodes);
  return nodes;
}

function idOf(resolved: ResolvedLink | null, ids: PartIds): string | null {
  if (resolved === null || resolved.isBroken) return null;
  return resolved.part === null ? (resolved.note?.id ?? null) : (ids.get(resolved.part) ?? null);
}
