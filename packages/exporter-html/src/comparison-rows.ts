import type { ComparisonAspect, ComparisonRecord, SectionRecord } from "@notewright/schema";
import type { Root, RootContent } from "mdast";
import type { Site } from "./site.ts";
import { isDefinition, overlaps, takeRanges, treeOf } from "./take-ranges.ts";

/** What one part of a comparison says: by subject, and what is of no subject. */
export interface ComparisonRow {
  /** Null for what stands before the first section. */
  section: SectionRecord | null;
  cells: ReadonlyMap<string, Root>;
  /** Null when everything is in the cells, or there is nothing. */
  rest: Root | null;
}

/** A comparison by its sections. */
export function comparisonRows(site: Site, comparison: ComparisonRecord): ComparisonRow[] {
  const subjects = comparison.subjects.map(({ name }) => name);
  return [null, ...comparison.sections].map((section) => {
    const root = site.content(section?.id ?? comparison.id);
    const aspects = comparison.aspects.filter((aspect) => aspect.subject !== null && sectionOf(comparison, aspect) === section);
    const taken = takeRanges(root, aspects, subjects);
    const shown = taken.rest.filter((node) => !isDefinition(node));
    const rest = shown.length > 0 ? treeOf(shown, root) : null;
    // A table of the note is a comparison already: what stands in it is not said once more.
    const tables = shown.filter(({ type }) => type === "table");
    const others = aspects.filter((aspect) => !tables.some((table) => overlaps(aspect, table)));
    return { section, cells: cellsOf(others, taken.nodes, root), rest };
  });
}

function cellsOf(
  aspects: readonly ComparisonAspect[],
  nodes: ReadonlyMap<ComparisonAspect, RootContent[]>,
  from: Root,
): Map<string, Root> {
  const cells = new Map<string, RootContent[]>();
  for (const aspect of aspects) {
    const subject = aspect.subject ?? "";
    const content = nodes.get(aspect) ?? [{ type: "paragraph", children: [{ type: "text", value: aspect.text }] }];
    cells.set(subject, [...(cells.get(subject) ?? []), ...content]);
  }
  return new Map([...cells].map(([subject, content]) => [subject, treeOf(content, from)]));
}

/** Sections may be slices within slices: the last that begins before the aspect is the nearest. */
function sectionOf({ sections }: ComparisonRecord, { source }: ComparisonAspect): SectionRecord | null {
  const offset = source.start.offset;
  return sections.findLast((section) => section.source.start.offset <= offset && offset < section.source.end.offset) ?? null;
}
