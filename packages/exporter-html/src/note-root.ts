import type { Root } from "mdast";
import type { Site, SiteNote } from "./site.ts";
import { textOf } from "./take-ranges.ts";

/** What a note says before its categories, without the heading that its title is. */
export function noteRoot(site: Site, { record }: SiteNote): Root {
  const root = site.content(record.path);
  const [first] = root.children;
  const isTitle = first?.type === "heading" && textOf(first).trim() === record.title;
  return isTitle ? { ...root, children: root.children.slice(1) } : root;
}
