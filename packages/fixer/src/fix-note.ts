import type { Finding } from "@notewright/schema";
import { effectiveEdits } from "./apply-edits.ts";
import { composeEdits } from "./compose-edits.ts";
import { type Place, placeIn } from "./joined-notes.ts";
import { type FixedFinding, hasOwnFix, type SelectedEdit, unionRules } from "./select-edits.ts";
import { type Verify, type Version, verifiedFixes, type WithheldFix } from "./verified-fixes.ts";

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
  /** Rules whose fixes undid each other, sorted; none of their fixes is among the edits. */
  circular: string[];
  /** Where each circle began, in the version of the note in which it did. */
  circles: Place[];
  /** Fixes that would have done harm; their findings remain. */
  withheld: WithheldFix[];
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
): Generator<Uint8Array, Outcome, readonly Finding[]> {
  const steps: Step[] = [];
  // With the version of the note in which each did harm.
  const withheld = new Map<string, WithheldFix & { version: Version }>();
  let version: Version = { bytes, findings: yield bytes };
  let composed: SelectedEdit[] = [];
  while (steps.length < maxPasses) {
    const fixes = version.findings
      .filter(hasOwnFix)
      .filter(({ fix, rule }) => (unsafe || fix.kind === "safe") && !left.has(rule))
      .filter((finding) => !withheld.has(nameOf(version.bytes, finding)));
    const { next, withheld: harmful } = yield* verifiedFixes(version, fixes, unsafe, verify);
    for (const { finding, reason } of harmful) {
      withheld.set(nameOf(version.bytes, finding), {
        rule: finding.rule,
        reason,
        ...placeOf(version.bytes, finding.fix.edits),
        version,
      });
    }
    if (next === null) {
      // What did harm before the other fixes were made may do none now.
      const early = Array.from(withheld).filter(([, each]) => each.version !== version);
      if (early.length === 0) break;
      for (const [name] of early) withheld.delete(name);
      continue;
    }
    steps.push({ bytes: version.bytes, edits: next.edits });
    const seen = steps.findIndex((step) => Buffer.compare(step.bytes, next.bytes) === 0);
    if (seen !== -1) {
      const circle = unionRules(steps.slice(seen).flatMap((step) => step.edits));
      const { bytes: from, edits } = steps[seen] as Step;
      return { circle, place: placeOf(from, edits) };
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
    withheld: Array.from(withheld.values(), ({ version: _, ...fix }) => fix),
  };
}

/** A fix by what it would do to which text, wherever earlier passes moved that. */
function nameOf(bytes: Uint8Array, { fix, rule }: FixedFinding): string {
  const edits = fix.edits.map(({ end, start, text }) => [Buffer.from(bytes.subarray(start, end)).toString(), text]);
  return JSON.stringify([rule, edits, placeOf(bytes, fix.edits)]);
}

function placeOf(bytes: Uint8Array, edits: readonly { start: number }[]): Place {
  return placeIn(bytes, edits[0]?.start ?? 0);
}
