import type { EntryRecord } from "@notewright/schema";
import type { Element } from "hast";
import { h } from "hastscript";
import { editLink } from "./edit-link.ts";
import { standsFor } from "./entry.ts";
import { heading } from "./heading.ts";
import { icon } from "./icon.ts";
import type { Place } from "./place.ts";
import { linkTo, type SiteNote, standsOn } from "./site.ts";

/**
 * The table of all entries of a note; the page's script puts filters above it. Style sheet and script know the columns by their order from
 * the end.
 */
export function indexTable(place: Place, note: SiteNote): Element {
  const entries = standsOn(place.site, note);
  const id = `${note.top}:index`;
  const noteTags = new Set(note.record.tags);
  const columns = {
    standsFor: entries.some((entry) => (standsFor(entry) ?? entry.qualifier) !== null),
    // Not where all are in one: that stands above them.
    category: new Set(entries.map(({ category }) => category)).size > 1,
  };
  const heads = ["Name", ...(columns.standsFor ? ["Stands for"] : []), ...(columns.category ? ["Category"] : []), "Line"];
  return h("section", { className: "index" }, [
    heading(place, 1, "Index", { id }),
    h("table", { className: columns.category ? "by-category" : null, ariaLabelledBy: id }, [
      h("thead", [h("tr", heads.map(columnHead))]),
      h(
        "tbody",
        entries.map((entry) => indexRow(place, entry, columns, noteTags)),
      ),
    ]),
  ]);
}

/** Columns that some entry has something for. */
interface Columns {
  standsFor: boolean;
  category: boolean;
}

function columnHead(name: string): Element {
  return h("th", { scope: "col" }, name);
}

function indexRow(place: Place, entry: EntryRecord, columns: Columns, noteTags: ReadonlySet<string>): Element {
  const { site, page } = place;
  const category = entry.category === null ? undefined : site.categories.get(entry.category);
  const chip = icon(place, entry.icon, entry.acronym ?? entry.name);
  const tags = entry.tags.filter((tag) => !noteTags.has(tag));
  return h("tr", { dataTags: tags.length > 0 ? JSON.stringify(tags) : null }, [
    h("th", { scope: "row" }, [chip, h("a", { href: linkTo(site, page, entry) }, entry.name)]),
    columns.standsFor ? h("td", standsFor(entry) ?? entry.qualifier ?? "") : null,
    columns.category ? h("td", category ? h("a", { href: linkTo(site, page, category) }, category.name) : "") : null,
    h("td", lineLink(place, entry)),
  ]);
}

/** The line in the note, as a link where it can be edited. */
function lineLink({ site }: Place, { name, source: { note, start } }: EntryRecord): Element | string {
  const path = site.notesById.get(note)?.record.path;
  if (site.repository === null || path === undefined) return String(start.line);
  const href = editLink(site.repository, path, start.line);
  return h("a", { href, rel: "noopener noreferrer", ariaLabel: `Edit ${name} at line ${start.line}` }, String(start.line));
}
