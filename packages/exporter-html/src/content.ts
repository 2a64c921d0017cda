import { type NoteLink, toHast } from "@notewright/render";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Image, Root } from "mdast";
import { colourCode } from "./code/colour-code.ts";
import { embeddedPart } from "./embedded-part.ts";
import { figure } from "./figure.ts";
import { fitElements } from "./fit-elements.ts";
import { framed } from "./frames.ts";
import { linkToHeading } from "./heading-anchors.ts";
import { contentPrefix, headingSlug, headingSlugs } from "./heading-slugs.ts";
import { renumberHeadings } from "./headings.ts";
import { markFacts } from "./mark-facts.ts";
import { mathml } from "./mathml.ts";
import type { Place } from "./place.ts";
import { restorePlaces } from "./review/restore-places.ts";
import { linkTo, linkToNote, type Site, type SiteNote } from "./site.ts";

/** Parts of other notes that are shown in one content. */
const mostEmbeds = 30;

/** The content of a record, its headings beginning so many levels below the page's title; an empty list when it has none. */
export function recordContent(place: Place, id: string, depth: number): ElementContent[] {
  return renderContent(place, place.site.content(id), id, depth);
}

/** Renders parsed content. `key` is different for each content of a page, and keeps the ids in it apart. */
export function renderContent(place: Place, root: Root, key: string, depth: number): ElementContent[] {
  const children = fittedNodes(place, root, key);
  const content = framed(renumberHeadings(children, place.level + depth));
  return content.some((node) => node.type === "element" || (node.type === "text" && node.value.trim() !== "")) ? content : [];
}

/** The nodes of a content that are right for its page, but for the levels of its headings and what frames it. */
function fittedNodes(place: Place, root: Root, key: string): ElementContent[] {
  const slugs = headingSlugs(root);
  const made = new Set<string>();
  let embeds = 0;
  const tree = toHast(root, {
    idPrefix: contentPrefix(key),
    image: (node) => contentImage(place, node),
    link(node) {
      const href = targetLink(place, node);
      if (href !== null) made.add(href);
      return href;
    },
    embed: (node) => (place.withoutEmbeds || embeds >= mostEmbeds ? null : embedded(place, node, `${key}>${++embeds}`)),
    code: colourCode,
    formula: mathml,
    headingId: (node) => slugs.get(node) ?? null,
  });
  const children = tree.children as ElementContent[];
  if (place.site.review !== null) restorePlaces(children, root);
  fitElements(place, children, made);
  const facts = place.site.lookedUp.get(place.note);
  if (facts !== undefined) markFacts(children, facts);
  return children;
}

/** A part of another note with a link to where it stands. Authors who look for findings see the link alone. */
function embedded(place: Place, node: NoteLink, key: string): Element | null {
  const { page, site } = place;
  const part = site.review === null ? embeddedPart(site, node, place.note) : null;
  if (part === null) return null;
  const content = fittedNodes({ ...place, note: part.note.record.id, withoutEmbeds: true }, part.root, key);
  const href = targetLink(place, node) ?? linkToNote(page, part.note);
  return h("div", { className: "embed" }, [
    ...content,
    h("p", { className: "embed-source" }, h("a", { href }, part.note.record.title)),
  ]);
}

/** Where a wikilink leads on the site; null when nobody knows. */
function targetLink({ page, site }: Place, { data, heading }: NoteLink): string | null {
  const target = data?.target ?? "";
  const record = site.targets.get(target);
  if (record !== undefined) return linkTo(site, page, record);
  const note = noteAround(site, target);
  if (note === undefined) return null;
  return linkToHeading(site, page, note, headingSlug(heading?.split("#").at(-1)?.trim() ?? ""));
}

/** The note that something stands in which is no record: its id goes on from that of what it stands in. */
function noteAround(site: Site, target: string): SiteNote | undefined {
  for (let id = target; id !== ""; id = id.slice(0, Math.max(0, id.lastIndexOf("/")))) {
    const note = site.notesById.get(site.targets.get(id)?.source.note ?? id);
    if (note !== undefined) return note;
  }
  return undefined;
}

function contentImage(place: Place, node: Image): ElementContent | null {
  const asset = place.site.assets.get(node.data?.assetId ?? "");
  const width = node.data?.hProperties?.["width"];
  // It stands for the image of the note, so that findings about this are shown there.
  if (asset)
    return Object.assign(
      figure(place, asset, typeof width === "number" ? width : null),
      node.position && { position: node.position },
    );
  return node.alt ? { type: "text", value: node.alt } : null;
}
