import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Place } from "./place.ts";
import { linkToNote } from "./site.ts";

/** `[[path#heading|alias]]`, or an address of the web. */
const links = /\[\[([^[\]|#]*)(?:#[^[\]|]*)?(?:\|([^[\]]*))?\]\]|https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}]/g;

/** A text of a note's frontmatter, where nothing is Markdown but links: to notes as Obsidian writes them, and to the web. */
export function propertyText({ page, site }: Place, text: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let at = 0;
  for (const { 0: whole, 1: path, 2: alias, index } of text.matchAll(links)) {
    if (index > at) parts.push({ type: "text", value: text.slice(at, index) });
    at = index + whole.length;
    if (path === undefined) {
      parts.push(h("a", { href: whole, rel: "noopener noreferrer" }, whole));
      continue;
    }
    const note = site.notesByName.get(path.trim().toLowerCase());
    const label = alias?.trim() || path.trim() || whole;
    parts.push(note === undefined ? { type: "text", value: label } : h("a", { href: linkToNote(page, note) }, label));
  }
  if (at < text.length) parts.push({ type: "text", value: text.slice(at) });
  return parts;
}
