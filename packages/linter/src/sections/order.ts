import { askedText } from "../asked-text.ts";
import type { Report, RuleContext } from "../rule.ts";
import { allowed } from "./cardinality.ts";
import type { HeadedSection } from "./headed-section.ts";
import type { ScopedSections } from "./scoped-sections.ts";

interface Placed {
  section: HeadedSection;
  /** Index of its rule. */
  rule: number;
}

/** Sections that do not stand in the order of their rules: as few as put the others in order. */
export function* orderReports({ byRule, owner, scope, sections }: ScopedSections, context: RuleContext): Generator<Report> {
  if (scope.ordered !== true) return;
  const rules = new Map<HeadedSection, number>();
  for (const [index, [rule, found]] of Array.from(byRule).entries()) {
    // Those that are too many have a finding of their own.
    for (const section of found.slice(0, allowed(rule).count.max)) rules.set(section, index);
  }
  const placed = sections.flatMap((section): Placed[] => {
    const rule = rules.get(section);
    return rule === undefined ? [] : [{ section, rule }];
  });
  const kept = longestInOrder(placed);
  for (const [index, { rule, section }] of placed.entries()) {
    if (kept.has(index)) continue;
    const before = placed.find((other, at) => at < index && kept.has(at) && other.rule > rule);
    const after = placed.findLast((other, at) => at > index && kept.has(at) && other.rule < rule);
    const [found, expected, other] = before === undefined ? ["before", "after", after] : ["after", "before", before];
    const message = `Section "${section.names[0]}" of ${owner} stands ${found} "${other?.section.names[0]}", expected ${expected} it`;
    yield {
      ...section.text,
      message: message + askedText(context, scope, "ordered"),
      evidence: other === undefined ? [] : [other.section.text],
    };
  }
}

/** Indices of the longest run in which no rule comes before the one it follows. */
function longestInOrder(placed: readonly Placed[]): Set<number> {
  // For each length the index of the run of that length whose last rule comes first.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, { rule }] of placed.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((placed[ends[middle] as number] as Placed).rule <= rule) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1];
    ends[low] = index;
  }
  const kept = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before[index]) kept.add(index);
  return kept;
}
