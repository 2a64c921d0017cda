import { toHast } from "@notewright/render";
import type { ElementContent } from "hast";
import type { Nodes, RootContent } from "mdast";
import { isWideFormula } from "../formula-frame.ts";
import { mathml } from "../mathml.ts";
import type { Place } from "../place.ts";
import type { Site } from "../site.ts";

/** What the TeX of a formula has that could not be read as it is. */
const notation = /[\\^_]/;

/**
 * A text of a card, which is plain, with the formulas that are known of the record it is about. Those that would have to be scrolled stay
 * TeX: a question is pressed, and holds nothing that is reached by itself.
 */
export function withFormulas(place: Place, about: string, text: string): (ElementContent | string)[] {
  if (!notation.test(text)) return [text];
  const known = formulasOf(place.site, about).filter((tex) => text.includes(tex));
  const [tex] = known.sort((a, b) => b.length - a.length);
  if (tex === undefined) return [text];
  const formula = formulaOf(tex);
  if (typeof formula !== "string") place.resources.need(place.page, "formulas");
  return text
    .split(tex)
    .flatMap((part, index) => [...(index === 0 ? [] : [formula]), ...(part === "" ? [] : withFormulas(place, about, part))]);
}

/** The TeX of formulas of a record and its sections, with blanks as in plain text. */
function formulasOf(site: Site, id: string): string[] {
  const sections = (site.entries.get(id) ?? site.comparisons.get(id))?.sections ?? [];
  const found = new Set<string>();
  for (const each of [id, ...sections.map((section) => section.id)]) collect(site.content(each), found);
  return [...found];
}

function collect(node: Nodes, found: Set<string>): void {
  if (isFormula(node) && notation.test(node.value)) found.add(node.value.replace(/\s+/g, " ").trim());
  if ("children" in node) for (const child of node.children) collect(child, found);
}

function isFormula(node: { type: string }): node is { type: string; value: string } {
  return node.type === "inlineMath" || node.type === "math";
}

/** The formula in a line; its TeX where it cannot stand there. */
function formulaOf(tex: string): ElementContent | string {
  const node = { type: "inlineMath", value: tex } as unknown as RootContent;
  const [formula] = toHast({ type: "root", children: [node] }, { formula: mathml }).children as ElementContent[];
  return formula?.type === "element" && formula.tagName === "math" && !isWideFormula(formula) ? formula : tex;
}
