import type { Element, Root } from "hast";
import { h } from "hastscript";
import { anchorOf } from "./anchors.ts";
import type { Site } from "./site.ts";

const known = new WeakMap<Site, ReadonlyMap<string, string[]>>();

/** Former anchors of the site's entries by the anchor that each has now. */
function formerAnchors(site: Site): ReadonlyMap<string, string[]> {
  const renamed = Array.from(site.entries.values()).filter(({ formerIds }) => formerIds.length > 0);
  const found = known.get(site) ?? new Map(renamed.map(({ formerIds, id }) => [anchorOf(id), formerIds.map(anchorOf)]));
  known.set(site, found);
  return found;
}

/** A page on which links to former ids of entries lead to where the entries stand by now. Changes the tree. */
export function withFormerAnchors(tree: Root, site: Site): Root {
  const former = formerAnchors(site);
  if (former.size === 0) return tree;
  const taken = new Set<unknown>();
  const moved: Element[] = [];
  const collect = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (child.type !== "element") continue;
      const { id } = child.properties;
      taken.add(id);
      if (former.has(String(id))) moved.push(child);
      collect(child);
    }
  };
  collect(tree);
  for (const element of moved) {
    const free = (former.get(String(element.properties["id"])) ?? []).filter((anchor) => !taken.has(anchor));
    element.children.unshift(...free.map((id) => h("span", { id })));
    for (const anchor of free) taken.add(anchor);
  }
  return tree;
}
