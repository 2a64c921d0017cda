import { compareFindings } from "@notewright/diagnostics";
import type { Edit, Finding, Fix } from "@notewright/schema";
import { compareReplacements, type Replacement } from "./apply-edits.ts";

/** An edit to make, with the rules that asked for it, sorted; `unsafe` when any of them was unsafe. */
export interface SelectedEdit extends Replacement {
  readonly rules: readonly string[];
  readonly kind: Fix["kind"];
}

/** A finding that has a fix. */
export type FixedFinding = Finding & { fix: Fix };

/**
 * The edits of one pass over a note: of the fixes of its findings, as many as fit together, sorted and disjoint.
 *
 * A fix is taken whole or not at all. Where two clash (their ranges overlap, or one inserts where the other one begins, ends or
 * inserts) the safe one wins, then the earlier; the other has to wait for the next pass. The same edit from two rules is one
 * edit that names both. Fixes that also edit notes that are not among those joined are left out.
 */
export function selectEdits(findings: readonly Finding[], { unsafe }: { unsafe: boolean }): SelectedEdit[] {
  const selected: SelectedEdit[] = [];
  for (const { rule, fix } of findings.filter(hasOwnFix).sort(compareFixes)) {
    if (fix.kind === "unsafe" && !unsafe) continue;
    const edits = fix.edits.toSorted(compareReplacements);
    refuseSelfOverlap(rule, edits);
    if (edits.some((edit) => clashes(selected, edit))) continue;
    for (const { start, end, text } of edits) add(selected, { start, end, text, rules: [rule], kind: fix.kind });
  }
  return selected;
}

/** The sorted union of the rules of edits that become one. */
export function unionRules(edits: readonly SelectedEdit[]): string[] {
  return [...new Set(edits.flatMap((edit) => edit.rules))].sort();
}

/** Whether a finding has a fix, and one that edits no other note. */
export function hasOwnFix(finding: Finding): finding is FixedFinding {
  return finding.fix?.edits.every((edit) => edit.path === undefined) ?? false;
}

function compareFixes(a: FixedFinding, b: FixedFinding): number {
  if (a.fix.kind !== b.fix.kind) return a.fix.kind === "safe" ? -1 : 1;
  // A fix has at least one edit: the schema says so.
  return compareReplacements(a.fix.edits[0] as Edit, b.fix.edits[0] as Edit) || compareFindings(a, b);
}

function refuseSelfOverlap(rule: string, edits: readonly Replacement[]): void {
  for (const [index, edit] of edits.entries()) {
    const next = edits[index + 1];
    if (next !== undefined && touches(edit, next)) throw new Error(`The edits of a fix of rule ${rule} overlap`);
  }
}

/** Whether two edits cannot be made in one pass. Replacements may stand side by side, an insertion may touch nothing. */
function touches(a: Replacement, b: Replacement): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

function clashes(selected: readonly SelectedEdit[], edit: Replacement): boolean {
  for (let index = placeOf(selected, edit.start); index < selected.length; index++) {
    const other = selected[index] as SelectedEdit;
    if (other.start > edit.end) return false;
    if (touches(other, edit) && !isSame(other, edit)) return true;
  }
  return false;
}

function add(selected: SelectedEdit[], edit: SelectedEdit): void {
  let index = placeOf(selected, edit.start);
  while (index < selected.length && compareReplacements(selected[index] as SelectedEdit, edit) < 0) index++;
  const there = selected[index];
  if (there === undefined || !isSame(there, edit)) selected.splice(index, 0, edit);
  else selected[index] = { ...there, rules: unionRules([there, edit]), kind: there.kind === "safe" ? edit.kind : there.kind };
}

function isSame(a: Replacement, b: Replacement): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

/** Index of the first of sorted, disjoint edits that ends at or after a byte. */
function placeOf(selected: readonly SelectedEdit[], byte: number): number {
  let low = 0;
  let high = selected.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((selected[middle] as SelectedEdit).end < byte) low = middle + 1;
    else high = middle;
  }
  return low;
}
