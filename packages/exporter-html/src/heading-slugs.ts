import type { Heading, Root } from "mdast";
import { anchorOf } from "./anchors.ts";
import { textOf } from "./take-ranges.ts";

/** A heading as Markdown viewers name it in links. */
export function headingSlug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
}

/** The headings of a content that are in nothing else, by slug: a number tells those of one name apart. Empty ones have none. */
export function headingSlugs(root: Root): Map<Heading, string> {
  const slugs = new Map<Heading, string>();
  const taken = new Set<string>();
  for (const node of root.children) {
    if (node.type !== "heading") continue;
    const slug = headingSlug(textOf(node).trim());
    if (slug === "") continue;
    let free = slug;
    for (let count = 1; taken.has(free); count++) free = `${slug}-${count}`;
    taken.add(free);
    slugs.set(node, free);
  }
  return slugs;
}

/** What the HTML ids of a content begin with. `key` is the id of its record, or what tells it apart from others of the page. */
export function contentPrefix(key: string): string {
  return `note:${anchorOf(key)}:`;
}
