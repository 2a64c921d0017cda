import type { Finding } from "@notewright/schema";
import { applyEdits, effectiveEdits } from "./apply-edits.ts";
import { composeEdits } from "./compose-edits.ts";
import { type SelectedEdit, selectEdits, unionRules } from "./select-edits.ts";

/** What to fix, and how far. */
export interface FixRequest {
  /** The note as it lies on disk. */
  bytes: Uint8Array;
  /** Whether unsafe fixes are made too. */
  unsafe: boolean;
  /** Passes at most; 10 if left out. */
  maxPasses?: number;
}

/** A note after its fixes. */
export interface FixedNote {
  bytes: Uint8Array;
  /** All passes composed onto the original bytes: sorted, disjoint, each changing something. */
  edits: SelectedEdit[];
  /** Findings of the fixed note. */
  remaining: Finding[];
  /** Passes that changed something. */
  passes: number;
  /** Rules whose fixes undid each other, sorted; none of their fixes is among the edits. */
  circular: string[];
}

const MAX_PASSES = 10;

/** Fixes a note by asking for the findings of each version of it; edits in findings count the bytes of that version. */
export async function fixNote(
  request: FixRequest,
  check: (bytes: Uint8Array) => Promise<readonly Finding[]> | readonly Finding[],
): Promise<FixedNote> {
  const passes = fixPasses(request);
  let step = passes.next();
  while (step.done !== true) step = passes.next(await check(step.value));
  return step.value;
}

/**
 * Fixes a note in passes, as one fix can make way for the next, until nothing is left to fix or `maxPasses` are done. When a
 * pass would bring back an earlier text, the rules that went in this circle are named, and the note is fixed without them.
 * Yields each version of the note that it wants to know the findings of, so that notes of one vault can be fixed side by side.
 */
export function* fixPasses(request: FixRequest): Generator<Uint8Array, FixedNote, readonly Finding[]> {
  const circular = new Set<string>();
  for (;;) {
    const outcome = yield* runPasses(request, circular);
    if (!("circle" in outcome)) return { ...outcome, circular: [...circular].sort() };
    for (const rule of outcome.circle) circular.add(rule);
  }
}

/** A version of the note and the edits that lead on from it. */
interface Step {
  bytes: Uint8Array;
  edits: SelectedEdit[];
}

function* runPasses(
  { bytes, unsafe, maxPasses = MAX_PASSES }: FixRequest,
  withheld: ReadonlySet<string>,
): Generator<Uint8Array, Omit<FixedNote, "circular"> | { circle: string[] }, readonly Finding[]> {
  const steps: Step[] = [];
  let current = bytes;
  let composed: SelectedEdit[] = [];
  let findings = yield current;
  while (steps.length < maxPasses) {
    const allowed = findings.filter((finding) => !withheld.has(finding.rule));
    const edits = effectiveEdits(current, selectEdits(allowed, { unsafe }));
    if (edits.length === 0) break;
    // The one place where a new text comes into being, and so where it is to be verified.
    const next = applyEdits(current, edits);
    steps.push({ bytes: current, edits });
    const seen = steps.findIndex((step) => Buffer.compare(step.bytes, next) === 0);
    if (seen !== -1) return { circle: unionRules(steps.slice(seen).flatMap((step) => step.edits)) };
    composed = composeEdits(composed, edits);
    current = next;
    findings = yield current;
  }
  return { bytes: current, edits: effectiveEdits(bytes, composed), remaining: [...findings], passes: steps.length };
}
