import type { Element } from "hast";
import { anchorOf } from "../anchors.ts";
import type { Site, SiteNote } from "../site.ts";
import { recordsOf } from "./evidence-list.ts";

/** The elements that stand for headings of the note, with the offset of each: of a card its head, of a table's cell the cell. In the order of the page. */
export function headsOf(site: Site, note: SiteNote, root: Element): Map<Element, number> {
  const starts = new Map(recordsOf(site, note).map(({ id, source }) => [anchorOf(id), source.start.offset]));
  const heads = new Map<Element, number>();
  const visit = (element: Element): void => {
    const start = starts.get(String(element.properties["id"]));
    if (start !== undefined) {
      const first = element.children.find((child) => child.type === "element");
      const isCard = element.tagName === "section" || element.tagName === "article";
      heads.set(isCard && first !== undefined ? first : element, start);
    }
    for (const child of element.children) if (child.type === "element") visit(child);
  };
  visit(root);
  return heads;
}
