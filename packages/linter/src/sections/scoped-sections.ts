import { type ParsedNote, type Part, startOf } from "@notewright/parser";
import { matcher } from "@notewright/profile";
import type { SectionRule, SectionScope } from "@notewright/schema";
import { requirementKind } from "../entry-kind.ts";
import { viewOf } from "../walk.ts";
import { type HeadedSection, outermostSections, sectionsOf, type TextRange } from "./headed-section.ts";

/** A scope of a profile in a place of a note: the sections there, and the rule that each counts for. */
export interface ScopedSections {
  scope: SectionScope;
  /** As a message names it: `"Basil"`, `"Care" of "Basil"` or `The note`. */
  owner: string;
  /** What it is in; null for the note. */
  part: Part | null;
  /** Where a section that is not there would be missed. */
  label: TextRange;
  sections: readonly HeadedSection[];
  /** The sections of each rule, in order. */
  byRule: ReadonlyMap<SectionRule, readonly HeadedSection[]>;
  /** Those that no rule matches. */
  unknown: readonly HeadedSection[];
}

const known: WeakMap<ParsedNote, ScopedSections[]> = new WeakMap();

/** All scopes that the profile of a note has for its parts, those inside sections too. */
export function scopedSections(note: ParsedNote): readonly ScopedSections[] {
  const made = known.get(note) ?? Array.from(everyScope(note));
  known.set(note, made);
  return made;
}

function* everyScope(note: ParsedNote): Generator<ScopedSections> {
  const { sections } = note.profile;
  if (Object.keys(sections).length === 0) return;
  if (sections["note"] !== undefined) {
    const first = note.tree.children.find(({ type }) => type !== "yaml");
    const start = first === undefined ? note.source.text.length : startOf(first);
    yield* scopes(sections["note"], "The note", null, { start, end: start }, outermostSections(note.outline));
  }
  for (const part of viewOf(note).parts) {
    const kind = requirementKind(part);
    const scope = kind === null || kind === "note" ? undefined : sections[kind];
    if (scope !== undefined) yield* scopes(scope, `"${part.title}"`, part, part.label, sectionsOf(part));
  }
}

function* scopes(
  scope: SectionScope,
  owner: string,
  part: Part | null,
  label: TextRange,
  sections: readonly HeadedSection[],
): Generator<ScopedSections> {
  const rules = (scope.rules ?? []).map((rule) => ({ rule, matches: matcher(rule.match) }));
  const byRule = new Map<SectionRule, HeadedSection[]>(rules.map(({ rule }) => [rule, []]));
  const unknown: HeadedSection[] = [];
  for (const section of sections) {
    const first = rules.find(({ matches }) => section.names.some(matches));
    if (first === undefined) unknown.push(section);
    else byRule.get(first.rule)?.push(section);
  }
  yield { scope, owner, part, label, sections, byRule, unknown };
  for (const [rule, found] of byRule) {
    if (rule.sections === undefined || rule.allow === false) continue;
    for (const { part } of found)
      yield* scopes(rule.sections, `"${part.title}" of ${owner}`, part, part.label, sectionsOf(part));
  }
}
