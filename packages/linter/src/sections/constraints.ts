import type { SectionConstraint, SectionRule } from "@notewright/schema";
import { askedText } from "../asked-text.ts";
import type { Report, RuleContext } from "../rule.ts";
import type { HeadedSection, TextRange } from "./headed-section.ts";
import type { ScopedSections } from "./scoped-sections.ts";

/** A rule that a constraint names, with the sections that it matches. */
interface Named {
  name: string;
  found: readonly HeadedSection[];
}

/** Constraints of a scope that its sections break. */
export function* constraintReports(scoped: ScopedSections, context: RuleContext): Generator<Report> {
  const named = (names: readonly string[]): Named[] =>
    names.map((name) => ({ name: label(name, scoped), found: foundBy(name, scoped) }));
  for (const constraint of scoped.scope.constraints ?? []) {
    for (const report of broken(constraint, named, scoped))
      yield { ...report, message: report.message + askedText(context, constraint) };
  }
}

function* broken(
  constraint: SectionConstraint,
  named: (names: readonly string[]) => Named[],
  { label: place, owner }: ScopedSections,
): Generator<Report> {
  if ("oneOf" in constraint) {
    const all = named(constraint.oneOf);
    if (!all.some(isThere)) yield { ...place, message: `${owner} has no section ${or(all)}, expected exactly one of them` };
    else yield* secondOnes(all, owner, "exactly one of them");
  } else if ("anyOf" in constraint) {
    const all = named(constraint.anyOf);
    if (!all.some(isThere)) yield { ...place, message: `${owner} has no section ${or(all)}, expected at least one of them` };
  } else if ("atMostOne" in constraint) {
    yield* secondOnes(named(constraint.atMostOne), owner, "at most one of them");
  } else if ("conflicts" in constraint) {
    yield* secondOnes(named(constraint.conflicts), owner, "not both");
  } else if ("allOrNone" in constraint) {
    const all = named(constraint.allOrNone);
    const there = all.find(isThere);
    if (there !== undefined) yield* absent(all, there, "all of them or none");
  } else {
    const [there] = named([constraint.section]);
    if (there !== undefined && isThere(there)) yield* absent(named(constraint.requires), there, "it too");
  }

  function* absent(all: readonly Named[], there: Named, expected: string): Generator<Report> {
    for (const each of all) {
      if (isThere(each)) continue;
      const message = `${owner} has a section ${quoted(there)} but no section ${quoted(each)}, expected ${expected}`;
      yield { ...place, message, evidence: there.found.slice(0, 1).map(({ text }) => text) };
    }
  }
}

/** Each rule after the first one that has sections, where only one may have some. */
function* secondOnes(all: readonly Named[], owner: string, expected: string): Generator<Report> {
  const [first, ...others] = all.filter(isThere).sort((a, b) => startOf(a) - startOf(b));
  if (first === undefined) return;
  for (const each of others) {
    const message = `${owner} has a section ${quoted(first)} and a section ${quoted(each)}, expected ${expected}`;
    yield { ...placeOf(each), message, evidence: [placeOf(first)] };
  }
}

function placeOf({ found }: Named): TextRange {
  return (found[0] as HeadedSection).text;
}

function foundBy(name: string, { byRule }: ScopedSections): readonly HeadedSection[] {
  const rule = ruleCalled(name, byRule);
  return rule === undefined ? [] : (byRule.get(rule) ?? []);
}

/** What a rule's sections are called; its id is for the config only. */
function label(name: string, { byRule }: ScopedSections): string {
  return ruleCalled(name, byRule)?.match ?? name;
}

function ruleCalled(name: string, byRule: ScopedSections["byRule"]): SectionRule | undefined {
  const rules = Array.from(byRule.keys());
  return rules.find(({ id }) => id === name) ?? rules.find(({ match }) => match === name);
}

function startOf(named: Named): number {
  return placeOf(named).start;
}

function isThere({ found }: Named): boolean {
  return found.length > 0;
}

function quoted({ name }: Named): string {
  return `"${name}"`;
}

function or(all: readonly Named[]): string {
  return all.map(quoted).join(" or ");
}
