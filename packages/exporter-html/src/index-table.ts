import type { EntryRecord } from "@notewright/schema";
import type { Element } from "hast";
import { h } from "hastscript";
import { standsFor } from "./entry.ts";
import { icon } from "./icon.ts";
import type { Place } from "./place.ts";
import { linkTo, type SiteNote } from "./site.ts";

/** The table of all entries of a note. It names its roles, since the style sheet takes rows apart on phones. */
export function indexTable(place: Place, note: SiteNote): Element {
  const entries = note.entries.flatMap((entry) => [entry, ...(place.site.members.get(entry.id) ?? [])]);
  return h("section", { className: "index", ariaLabelledBy: "page:index" }, [
    h("h2", { id: "page:index" }, "Index"),
    h("table", { role: "table", ariaLabelledBy: "page:index" }, [
      h("thead", { role: "rowgroup" }, [h("tr", { role: "row" }, ["Name", "Stands for", "Category", "Line"].map(columnHead))]),
      h(
        "tbody",
        { role: "rowgroup" },
        entries.map((entry) => indexRow(place, entry)),
      ),
    ]),
  ]);
}

function columnHead(name: string): Element {
  return h("th", { scope: "col", role: "columnheader" }, name);
}

function indexRow(place: Place, entry: EntryRecord): Element {
  const { site, page } = place;
  const category = entry.category === null ? undefined : site.categories.get(entry.category);
  const chip = icon(site, entry.icon, entry.acronym ?? entry.name, 24);
  return h("tr", { role: "row" }, [
    h(
      "th",
      { scope: "row", role: "rowheader" },
      h("span", { className: "named" }, [chip, h("a", { href: linkTo(site, page, entry) }, entry.name)]),
    ),
    h("td", { role: "cell", className: "stands-for" }, standsFor(entry) ?? entry.qualifier ?? ""),
    h(
      "td",
      { role: "cell", className: "of-category" },
      category ? h("a", { href: linkTo(site, page, category) }, category.name) : "",
    ),
    h("td", { role: "cell", className: "line" }, String(entry.source.start.line)),
  ]);
}
