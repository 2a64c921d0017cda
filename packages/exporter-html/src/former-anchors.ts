import type { Element, Root } from "hast";
import { h } from "hastscript";
import { anchorOf, noteTop, pageTop } from "./anchors.ts";
import { linkedParts } from "./linked-parts.ts";
import { formerNoteId } from "./page-paths.ts";
import { recordOf, type Site } from "./site.ts";

const known = new WeakMap<Site, ReadonlyMap<string, string[]>>();

/** Former anchors of the site's records, their sections and, where several stand on one page, notes, by the anchor that each has now. */
function formerAnchors(site: Site): ReadonlyMap<string, string[]> {
  const found = known.get(site) ?? findFormer(site);
  known.set(site, found);
  return found;
}

function findFormer(site: Site): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [id, { ids }] of site.former.records) {
    const record = recordOf(site, id);
    if (record === undefined || ids.length === 0) continue;
    for (const part of linkedParts(record, ids)) found.set(anchorOf(part.id), part.formerIds.map(anchorOf));
  }
  for (const [path, now] of site.former.notes) {
    const note = site.notesByPath.get(now);
    if (note === undefined || note.top === pageTop) continue;
    found.set(note.top, [...(found.get(note.top) ?? []), noteTop(formerNoteId(path))]);
  }
  return found;
}

/** A page on which links to former ids of records and notes lead to where these stand by now. Changes the tree. */
export function withFormerAnchors(tree: Root, site: Site): Root {
  const former = formerAnchors(site);
  if (former.size === 0) return tree;
  const taken = new Set<unknown>();
  const moved: Element[] = [];
  eachElement(tree, (element) => {
    const { id } = element.properties;
    taken.add(id);
    if (former.has(String(id))) moved.push(element);
  });
  for (const element of moved) {
    const free = (former.get(String(element.properties["id"])) ?? []).filter((anchor) => !taken.has(anchor));
    element.children.unshift(...free.map((id) => h("span", { id })));
    for (const anchor of free) taken.add(anchor);
  }
  return tree;
}

/** Calls for each element below, parents first. */
export function eachElement(parent: Root | Element, call: (element: Element) => void): void {
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    call(child);
    eachElement(child, call);
  }
}
