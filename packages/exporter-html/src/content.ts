import { toHast } from "@notewright/render";
import type { ElementContent } from "hast";
import type { Image, Root } from "mdast";
import { anchorOf, relativeLink } from "./anchors.ts";
import { figure } from "./figure.ts";
import { renumberHeadings } from "./headings.ts";
import { linkNotes } from "./note-links.ts";
import type { Place } from "./place.ts";
import { linkTo, type Site } from "./site.ts";
import { framedTables } from "./tables.ts";

/** The content of a record, its headings beginning at a level; an empty list when it has none. */
export function recordContent(place: Place, id: string, level: number): ElementContent[] {
  return renderContent(place, place.site.content(id), id, level);
}

/** Renders parsed content. `key` is different for each content of a page, and keeps the ids in it apart. */
export function renderContent(place: Place, root: Root, key: string, level: number): ElementContent[] {
  const { site } = place;
  const tree = toHast(root, {
    idPrefix: `note:${anchorOf(key)}:`,
    image: (node) => contentImage(site, node),
    link: ({ data }) => targetLink(place, data?.target ?? null),
  });
  const children = tree.children as ElementContent[];
  linkNotes(place, children);
  const content = framedTables(renumberHeadings(children, level));
  return content.some((node) => node.type === "element" || (node.type === "text" && node.value.trim() !== "")) ? content : [];
}

/** Where a wikilink leads on the site; null when nobody knows. */
function targetLink({ page, site }: Place, target: string | null): string | null {
  const record = site.targets.get(target ?? "");
  if (record !== undefined) return linkTo(site, page, record);
  const other = site.pages.get(target ?? "");
  return other === undefined ? null : relativeLink(page, other) || "#page:top";
}

function contentImage(site: Site, node: Image): ElementContent | null {
  const asset = site.assets.get(node.data?.assetId ?? "");
  if (asset) return figure(site, asset);
  return node.alt ? { type: "text", value: node.alt } : null;
}
