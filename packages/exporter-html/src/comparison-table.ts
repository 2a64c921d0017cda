import type { ComparisonRecord } from "@notewright/schema";
import type { Element } from "hast";
import { h } from "hastscript";
import { anchorOf } from "./anchors.ts";
import type { ComparisonRow } from "./comparison-rows.ts";
import { renderContent } from "./content.ts";
import type { Place } from "./place.ts";

/**
 * The table of a comparison: a column for each subject, a row for each section. Where each section is about one subject, all
 * is one row.
 */
export function comparisonTable(place: Place, comparison: ComparisonRecord, rows: readonly ComparisonRow[]): Element {
  const filled = rows.filter(({ cells }) => cells.size > 0);
  const subjects = columnsOf(comparison, filled);
  const isOneRow = filled.every(({ cells }) => cells.size === 1);
  const body = isOneRow ? [filled] : filled.map((row) => [row]);
  const hasRowHeads = !isOneRow && (filled.length > 1 || filled.some(({ section }) => section !== null));
  return h("table", { className: "versus", ariaLabel: comparison.name }, [
    h("thead", [h("tr", [hasRowHeads ? h("td") : null, ...subjects.map((subject) => h("th", { scope: "col" }, subject))])]),
    h(
      "tbody",
      body.map((merged) => {
        const cells = subjects.map((subject) => cell(place, comparison, merged, subject));
        return h("tr", [hasRowHeads ? rowHead(merged) : null, ...cells]);
      }),
    ),
  ]);
}

/** The subjects of the heading, and those that only aspects name. */
function columnsOf(comparison: ComparisonRecord, rows: readonly ComparisonRow[]): string[] {
  const said = rows.flatMap(({ cells }) => [...cells.keys()]);
  const named = comparison.subjects.map(({ name }) => name);
  return [...new Set([...named, ...said])];
}

function rowHead([row]: readonly ComparisonRow[]): Element {
  if (!row?.section) return h("th", { scope: "row" }, "In general");
  return h("th", { scope: "row", id: anchorFor(row) }, row.section.name);
}

function cell(place: Place, comparison: ComparisonRecord, rows: readonly ComparisonRow[], subject: string): Element {
  const parts = rows.flatMap((row) => {
    const tree = row.cells.get(subject);
    if (tree === undefined) return [];
    const key = `${row.section?.id ?? comparison.id}:${subject}`;
    const id = row.cells.size === 1 ? anchorFor(row) : null;
    return [h("div", { className: "prose", id }, renderContent(place, tree, key, 3))];
  });
  const isEmpty = parts.length === 0;
  return h("td", { dataSubject: subject, className: isEmpty ? "none" : null }, isEmpty ? "–" : parts);
}

/** The section's id, unless what is left of the section stands elsewhere and has it. */
function anchorFor({ section, rest }: ComparisonRow): string | null {
  return section === null || rest !== null ? null : anchorOf(section.id);
}
