import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import { anchorOf } from "./anchors.ts";
import type { MovedRecord } from "./former-addresses.ts";
import { eachElement } from "./former-anchors.ts";
import { type LinkedPart, linkedParts } from "./linked-parts.ts";
import { linkTo, type Site } from "./site.ts";

/** A record or section that stood on a page before, with the anchors of the page that were its own. */
export interface MovedPart {
  part: LinkedPart;
  /** Whether it is a record of its own, and no section of one. */
  isRecord: boolean;
  anchors: string[];
}

/** What stood on a page before, by the anchors that nothing on the page has by now. An id in use comes before a former one. */
export function movedParts(records: readonly MovedRecord[], taken: ReadonlySet<unknown>): MovedPart[] {
  const parts = records.flatMap(({ formerIds, record }) => linkedParts(record, formerIds));
  const recordIds = new Set(records.map(({ record }) => record.id));
  const owners = new Map<string, LinkedPart>();
  const own = parts.map((part): [string, LinkedPart] => [part.id, part]);
  const former = parts.flatMap((part) => part.formerIds.map((id): [string, LinkedPart] => [id, part]));
  for (const [id, part] of [...own, ...former]) {
    const anchor = anchorOf(id);
    if (!taken.has(anchor) && !owners.has(anchor)) owners.set(anchor, part);
  }
  const anchors = Map.groupBy(owners.keys(), (anchor) => owners.get(anchor));
  return parts.map((part) => ({ part, isRecord: recordIds.has(part.id), anchors: anchors.get(part) ?? [] }));
}

/** A link to where something stands by now, at the anchors that were its own. The page's script follows it. */
export function movedLink(site: Site, page: string, { anchors, part }: MovedPart): ElementContent[] {
  const title = site.notesById.get(part.source.note)?.record.title;
  // Where notes are entries, the name says it.
  const where = title === undefined || title === part.name ? "" : ` to ${title}`;
  return [
    ...anchors.map((id) => h("span", { id })),
    h("a", { href: linkTo(site, page, part) }, part.name),
    { type: "text", value: ` has moved${where}.` },
  ];
}

/** A line for each thing that moved away, which is seen only by who comes for it. */
export function movedLines(site: Site, page: string, parts: readonly MovedPart[]): Element[] {
  return parts
    .filter(({ anchors }) => anchors.length > 0)
    .map((part) => h("p", { className: "moved" }, movedLink(site, page, part)));
}

/** A page on which links to what moved away from it lead to where that stands by now. Changes the tree. */
export function withMovedRecords(tree: Root, site: Site, page: string, records: readonly MovedRecord[] | undefined): Root {
  if (records === undefined) return tree;
  const taken = new Set<unknown>();
  let main: Element | null = null;
  eachElement(tree, (element) => {
    taken.add(element.properties["id"]);
    if (element.tagName === "main") main ??= element;
  });
  (main as Element | null)?.children.push(...movedLines(site, page, movedParts(records, taken)));
  return tree;
}
