import type { ComparisonRecord } from "@notewright/schema";
import type { Element } from "hast";
import { h } from "hastscript";
import { anchorOf } from "./anchors.ts";
import { type ComparisonRow, comparisonRows } from "./comparison-rows.ts";
import { comparisonTable } from "./comparison-table.ts";
import { recordContent, renderContent } from "./content.ts";
import { sectionParts } from "./entry.ts";
import { heading } from "./heading.ts";
import { permalink } from "./permalink.ts";
import type { Place } from "./place.ts";
import { prose } from "./prose.ts";
import { sourceLine } from "./related.ts";
import { linkTo } from "./site.ts";
import { directionIn } from "./text-direction.ts";

/** A comparison: a table where the note says something of at least two subjects, else its sections. */
export function comparisonCard(place: Place, comparison: ComparisonRecord): Element {
  const rows = comparisonRows(place.site, comparison);
  const compared = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const parts = compared.size >= 2 ? tableParts(place, comparison, rows) : partsInTurn(place, comparison);
  return h(
    "article",
    { className: "card comparison", id: anchorOf(comparison.id), dir: directionIn(place.site, comparison.name) },
    [cardHead(place, comparison), ...parts, h("footer", sourceLine(place, comparison))],
  );
}

/** Name and subjects; null where the title of the page says it all. */
function cardHead(place: Place, comparison: ComparisonRecord): Element | null {
  const subjects = subjectLinks(place, comparison);
  if (place.isTitled && subjects === null) return null;
  const name = place.isTitled ? null : heading(place, 2, comparison.name);
  return h("header", [
    place.site.hasIcons ? h("span", { className: "monogram", ariaHidden: "true" }, "vs") : null,
    h("div", [name, subjects]),
    permalink(comparison),
  ]);
}

function subjectLinks({ site, page }: Place, { subjects }: ComparisonRecord): Element | null {
  const linked = subjects.flatMap(({ name, entry }) => {
    const record = entry === null ? undefined : site.entries.get(entry);
    return record ? [{ name, href: linkTo(site, page, record) }] : [];
  });
  if (linked.length === 0) return null;
  return h(
    "p",
    { className: "subtitle" },
    linked.map(({ name, href }) => h("a", { className: "badge", href }, name)),
  );
}

function partsInTurn(place: Place, comparison: ComparisonRecord): Element[] {
  const intro = prose(recordContent(place, comparison.id, 3));
  return [...intro, ...sectionParts(place, comparison.sections, 3)];
}

function tableParts(place: Place, comparison: ComparisonRecord, rows: readonly ComparisonRow[]): Element[] {
  const open: number[] = [];
  const [intro, ...others] = rows.map((row) => restPart(place, comparison, row, open));
  return [...(intro ?? []), comparisonTable(place, comparison, rows), ...others.flat()];
}

/** What a section says besides the table; `open` has the depths of the sections around it that are shown. */
function restPart(
  place: Place,
  comparison: ComparisonRecord,
  { cells, rest, section }: ComparisonRow,
  open: number[],
): Element[] {
  if (section === null) return rest === null ? [] : prose(renderContent(place, rest, comparison.id, 3));
  while ((open.at(-1) ?? 0) >= section.depth) open.pop();
  if (rest === null && cells.size > 0) return [];
  const depth = 2 + open.push(section.depth);
  const content = rest === null ? [] : prose(renderContent(place, rest, section.id, depth + 1));
  return [h("section", { className: "part", id: anchorOf(section.id) }, [heading(place, depth, section.name), ...content])];
}
