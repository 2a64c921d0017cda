import type { Element } from "hast";
import { h } from "hastscript";
import type { Place } from "./place.ts";
import { propertyText } from "./property-text.ts";
import type { SiteNote } from "./site.ts";

/** Frontmatter that the page shows elsewhere, or that says nothing of the note's subject. */
const others = new Set([
  "title",
  "summary",
  "description",
  "tag",
  "tags",
  "alias",
  "aliases",
  "id",
  "ids",
  "cssclass",
  "cssclasses",
  "publish",
  "permalink",
]);

/** What the frontmatter of a note says of the entry that it is, as terms and texts; null where it says nothing. */
export function noteProperties(place: Place, { record }: SiteNote): Element | null {
  const rows = Object.entries(record.frontmatter).flatMap(([key, value]) => {
    const text = others.has(key.toLowerCase()) ? null : textOf(value);
    return text === null ? [] : [h("div", [h("dt", key.replace(/[_-]+/g, " ")), h("dd", propertyText(place, text))])];
  });
  return rows.length === 0 ? null : h("dl", { className: "properties" }, rows);
}

/** A text, number, date or list of them; null for anything else, and for what is empty. */
function textOf(value: unknown): string | null {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value.trim() || null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (!Array.isArray(value)) return null;
  const texts = value.map(textOf);
  return texts.length > 0 && texts.every((text) => text !== null) ? texts.join(", ") : null;
}
