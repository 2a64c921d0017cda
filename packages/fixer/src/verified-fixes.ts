import type { Finding } from "@notewright/schema";
import { applyEdits, effectiveEdits } from "./apply-edits.ts";
import { newError } from "./new-error.ts";
import { type FixedFinding, type SelectedEdit, selectEdits } from "./select-edits.ts";

/** Why a note may not become another by edits, as a clause; null when it may. `meant` has the categories of the findings fixed. */
export type Verify = (
  before: Uint8Array,
  after: Uint8Array,
  edits: readonly SelectedEdit[],
  meant: ReadonlySet<string>,
) => string | null;

/** A version of the note with its findings. */
export interface Version {
  bytes: Uint8Array;
  findings: readonly Finding[];
}

/** What verification came to: the next version with the edits that led there, or null when no fix held. */
export interface Verified {
  next: (Version & { edits: SelectedEdit[] }) | null;
  withheld: { finding: FixedFinding; reason: string }[];
}

/**
 * Makes as many of the fixes as do no harm. When the note with all of them does not pass, halves are tried, down to the single
 * fix that is at fault. Those that pass in their halves but not together are kept in part; the rest has to wait for the next pass.
 */
export function* verifiedFixes(
  version: Version,
  fixes: readonly FixedFinding[],
  unsafe: boolean,
  verify: Verify,
): Generator<{ bytes: Uint8Array }, Verified, readonly Finding[]> {
  const edits = effectiveEdits(version.bytes, selectEdits(fixes, { unsafe }));
  if (edits.length === 0) return { next: null, withheld: [] };
  const bytes = applyEdits(version.bytes, edits);
  const outcome = yield* judge(version, bytes, edits, fixes, verify);
  if (typeof outcome !== "string") return { next: { bytes, edits, findings: outcome }, withheld: [] };
  const [only] = fixes;
  if (only !== undefined && fixes.length === 1) return { next: null, withheld: [{ finding: only, reason: outcome }] };
  const half = fixes.length >> 1;
  const first = yield* verifiedFixes(version, fixes.slice(0, half), unsafe, verify);
  const second = yield* verifiedFixes(version, fixes.slice(half), unsafe, verify);
  const withheld = [...first.withheld, ...second.withheld];
  if (first.next === null || second.next === null) return { next: first.next ?? second.next, withheld };
  const bad = new Set(withheld.map(({ finding }) => finding));
  const good = fixes.filter((fix) => !bad.has(fix));
  // Without a fix at fault the halves clash with each other: one now, the other when this one is made.
  if (bad.size === 0) return { next: first.next, withheld };
  const rest = yield* verifiedFixes(version, good, unsafe, verify);
  return { next: rest.next, withheld: [...withheld, ...rest.withheld] };
}

/** The findings of the new version, or why it may not be. */
function* judge(
  version: Version,
  bytes: Uint8Array,
  edits: readonly SelectedEdit[],
  fixes: readonly FixedFinding[],
  verify: Verify,
): Generator<{ bytes: Uint8Array }, readonly Finding[] | string, readonly Finding[]> {
  const fault = verify(version.bytes, bytes, edits, new Set(fixes.map(({ category }) => category)));
  if (fault !== null) return fault;
  const findings = yield { bytes };
  if (newError(version.findings, findings) === null) return findings;
  // Another note may have changed meanwhile: what is now wrong without these edits too is not their doing.
  const error = newError(yield { bytes: version.bytes }, findings);
  return error === null ? findings : `it would bring a new error (${error.rule}: ${error.message})`;
}
