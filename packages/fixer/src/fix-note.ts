import type { Finding } from "@notewright/schema";
import { effectiveEdits } from "./apply-edits.ts";
import { composeEdits } from "./compose-edits.ts";
import { type Place, placeIn } from "./joined-notes.ts";
import { type FixedFinding, hasOwnFix, type SelectedEdit, unionRules } from "./select-edits.ts";
import { type Verify, type Version, verifiedFixes } from "./verified-fixes.ts";
import { type WithheldFix, WithheldFixes } from "./withheld-fixes.ts";

/** What to fix, and how far. */
export interface FixRequest {
  /** The note as it lies on disk, or several by `joinNotes`. */
  bytes: Uint8Array;
  /** Whether unsafe fixes are made too. */
  unsafe: boolean;
  /** Passes at most; 10 if left out. */
  maxPasses?: number;
  /** Says of each version that fixes would make why it may not be; left out: nothing but new errors. */
  verify?: Verify;
}

/** A note, or several joined, after its fixes. */
export interface FixedNote {
  bytes: Uint8Array;
  /** All passes composed onto the original bytes: sorted, disjoint, each changing something. */
  edits: SelectedEdit[];
  /** Findings of the fixed note. */
  remaining: Finding[];
  /** Passes that changed something. */
  passes: number;
  /** Fixes made of what was not found at first, and only showed when others had been made. */
  later: FixedFinding[];
  /** Rules whose fixes undid each other, sorted; none of their fixes is among the edits. */
  circular: string[];
  /** Where each circle began, in the version of the note in which it did. */
  circles: Place[];
  /** Fixes that would have done harm; their findings remain. */
  withheld: WithheldFix[];
}

const MAX_PASSES = 10;

/** What fixing wants to know next: all findings of a version, or, where `fixes` is given, which of these to make. */
export interface FixQuestion {
  bytes: Uint8Array;
  fixes?: readonly FixedFinding[];
  /** Those of the fixes chosen last that could not be made: withheld, or to be tried again in this pass. */
  unmade?: readonly FixedFinding[];
}

/** Fixes a note by asking for the findings of each version of it; edits in findings count the bytes of that version. */
export async function fixNote(
  request: FixRequest,
  check: (bytes: Uint8Array) => Promise<readonly Finding[]> | readonly Finding[],
): Promise<FixedNote> {
  const passes = fixPasses(request);
  let step = passes.next();
  while (step.done !== true) step = passes.next(step.value.fixes ?? (await check(step.value.bytes)));
  return step.value;
}

/**
 * Fixes a note in passes, as one fix can make way for the next, until nothing is left to fix or `maxPasses` are done. When a
 * pass would bring back an earlier text, the rules that went in this circle are named, and the note is fixed without them.
 * Yields what it wants to know, so that notes of one vault can be fixed side by side.
 */
export function* fixPasses(request: FixRequest): Generator<FixQuestion, FixedNote, readonly Finding[]> {
  const circular = new Set<string>();
  const circles: Place[] = [];
  for (;;) {
    const outcome = yield* runPasses(request, circular);
    if (!("circle" in outcome)) return { ...outcome, circular: [...circular].sort(), circles };
    for (const rule of outcome.circle) circular.add(rule);
    circles.push(outcome.place);
  }
}

/** A version of the note and the edits that lead on from it. */
interface Step {
  bytes: Uint8Array;
  edits: SelectedEdit[];
}

type Outcome = Omit<FixedNote, "circular" | "circles"> | { circle: string[]; place: Place };

function* runPasses(
  { bytes, unsafe, maxPasses = MAX_PASSES, verify = () => null }: FixRequest,
  left: ReadonlySet<string>,
): Generator<FixQuestion, Outcome, readonly Finding[]> {
  const steps: Step[] = [];
  const withheld = new WithheldFixes();
  let version: Version = { bytes, findings: yield { bytes } };
  let composed: SelectedEdit[] = [];
  let unmade: FixedFinding[] = [];
  const atFirst = countsOf(version.findings);
  const later: FixedFinding[] = [];
  while (steps.length < maxPasses) {
    const open = version.findings
      .filter(hasOwnFix)
      .filter(({ fix, rule }) => (unsafe || fix.kind === "safe") && !left.has(rule))
      .filter((finding) => !withheld.has(version, finding));
    const fixes = open.length === 0 ? [] : (yield { bytes: version.bytes, fixes: open, unmade }).filter(hasOwnFix);
    const { next, withheld: harmful } = yield* verifiedFixes(version, fixes, unsafe, verify);
    unmade = fixes.filter((finding) => next === null || !isMade(finding, next.edits));
    for (const finding of fixes) {
      if (unmade.includes(finding)) continue;
      withheld.remove(version, finding);
      const count = atFirst.get(nameOf(finding)) ?? 0;
      if (count === 0) later.push(finding);
      else atFirst.set(nameOf(finding), count - 1);
    }
    for (const { finding, reason } of harmful) withheld.add(version, finding, reason);
    if (next === null) {
      // What did harm before the other fixes were made may do none now.
      if (harmful.length > 0 || withheld.retryEarlier(version)) continue;
      break;
    }
    steps.push({ bytes: version.bytes, edits: next.edits });
    const seen = steps.findIndex((step) => Buffer.compare(step.bytes, next.bytes) === 0);
    if (seen !== -1) {
      const circle = unionRules(steps.slice(seen).flatMap((step) => step.edits));
      const { bytes: from, edits } = steps[seen] as Step;
      return { circle, place: placeIn(from, edits[0]?.start ?? 0) };
    }
    composed = composeEdits(composed, next.edits);
    version = next;
  }
  const { bytes: after, findings } = version;
  return {
    bytes: after,
    edits: effectiveEdits(bytes, composed),
    remaining: [...findings],
    passes: steps.length,
    later,
    withheld: withheld.list(version),
  };
}

/** How often each thing was found. */
function countsOf(findings: readonly Finding[]): Map<string, number> {
  return new Map(Array.from(Map.groupBy(findings, nameOf), ([name, alike]) => [name, alike.length]));
}

/** A finding by what it says, wherever that is. */
function nameOf({ message, rule }: Finding): string {
  return JSON.stringify([rule, message]);
}

/** Whether the edits have all those of a fix. */
function isMade({ fix, rule }: FixedFinding, edits: readonly SelectedEdit[]): boolean {
  return fix.edits.every(({ end, start, text }) =>
    edits.some((edit) => edit.start === start && edit.end === end && edit.text === text && edit.rules.includes(rule)),
  );
}
