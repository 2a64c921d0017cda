import type { LinkRecord } from "@notewright/schema";
import type { Link, LinkReference, Root, RootContent } from "mdast";
import { definedUrls } from "../defined-urls.ts";
import { eachNode } from "../each-node.ts";
import type { LinkIndex, ResolvedLink } from "../link-index.ts";
import { endOf, startOf } from "../offsets.ts";
import { inlineText } from "../plain-text.ts";
import { joinTarget } from "../syntax/link-target.ts";
import type { Embed, WikiLink } from "../syntax/nodes.ts";
import type { PartIds } from "./ids.ts";
import type { NoteQuestions } from "./note-questions.ts";
import { rangeOf } from "./range.ts";
import type { RecordContext } from "./record-context.ts";

/** A link, wikilink or embedded note, and what its record says of it beside its target. */
export interface LinkPlace {
  node: Link | LinkReference | WikiLink | Embed;
  url: string;
}

/** The links of a tree in order; not those to a definition that there is not. */
export function linkPlaces(tree: Root): LinkPlace[] {
  const places: LinkPlace[] = [];
  let urls: Map<string, string> | null = null;
  eachNode(tree, (node) => {
    if (node.type === "link") places.push({ node, url: node.url });
    else if (node.type === "wikiLink" || (node.type === "embed" && node.kind === "note"))
      places.push({ node, url: joinTarget(node) });
    else if (node.type === "linkReference") {
      urls ??= definedUrls(tree);
      const url = urls.get(node.identifier);
      if (url !== undefined) places.push({ node, url });
    }
  });
  return places;
}

/** The id of the record that each link of a note leads to; null where it leads to none. */
export function linkTargets(
  { links: places, note }: Pick<NoteQuestions, "links" | "note">,
  links: LinkIndex,
  ids: PartIds,
): (string | null)[] {
  return places.map(({ node, url }) => {
    const isPlain = node.type === "link" || node.type === "linkReference";
    return idOf(isPlain ? links.resolve(note, url) : links.resolveName(note, node), ids);
  });
}

function idOf(resolved: ResolvedLink | null, ids: PartIds): string | null {
  if (resolved === null || resolved.isBroken) return null;
  return resolved.part === null ? (resolved.note?.id ?? null) : (ids.get(resolved.part) ?? null);
}

/** The records of the links in blocks, in order. */
export function linksIn(blocks: readonly RootContent[], { links, note }: Pick<RecordContext, "links" | "note">): LinkRecord[] {
  const records: LinkRecord[] = [];
  if (links.size === 0) return records;
  for (const block of blocks) {
    eachNode(block, (node) => {
      const link = links.get(node);
      if (link === undefined) return;
      const { target, url } = link;
      records.push({ url, text: textOf(link.node), target, source: rangeOf(note, startOf(node), endOf(node)) });
    });
  }
  return records;
}

function textOf(node: LinkPlace["node"]): string {
  return node.type === "link" || node.type === "linkReference" ? inlineText(node.children) : node.label;
}
