import {
  type FixedNote,
  type FixQuestion,
  fixPasses,
  joinNotes,
  noteStarts,
  type SelectedEdit,
  splitEdits,
  splitNotes,
} from "@notewright/fixer";
import type { Finding } from "@notewright/schema";
import { verifyFix } from "./fix-verify.ts";

/** A note of a unit: its path, and its bytes when the unit began. */
interface UnitNote {
  path: string;
  bytes: Uint8Array;
}

/** Notes that are fixed together: mostly one, several where a fix of one edits others, which is made whole or not at all. */
export interface FixUnit {
  paths: string[];
  /** The versions of the notes that it asks about, as it waits for findings or for a choice; null when it is done. */
  wanted: Uint8Array[] | null;
  /** The fixes among which it waits for a choice, note by note; null when it waits for the findings of what is wanted. */
  asked: { fixes: Finding[]; unmade: Finding[] }[] | null;
  /** Takes the findings of the wanted versions, or those of the asked fixes that are to be made, note by note. */
  answer(findings: readonly (readonly Finding[])[]): void;
  /** What became of each note; null before it is done. */
  fixed: UnitFix[] | null;
}

/** What a unit made of one of its notes. */
export interface UnitFix extends Pick<FixedNote, "bytes" | "edits" | "passes" | "circular"> {
  /** Its findings afterwards; those whose fixes would have done harm say so, and have no fix any more. */
  remaining: Finding[];
  /** How many of the fixes are of what only showed when others had been made. */
  later: number;
  circularLines: number[];
}

/** Begins to fix notes together. */
export function beginUnit(notes: readonly UnitNote[], unsafe: boolean): FixUnit {
  const paths = notes.map(({ path }) => path);
  const joined = joinNotes(notes.map(({ bytes }) => bytes));
  const origins = new WeakMap<Finding, { note: number; finding: Finding }>();
  const passes = fixPasses({ bytes: joined, unsafe, verify: verifyEach });
  let version = joined;

  const unit: FixUnit = {
    paths,
    wanted: null,
    asked: null,
    fixed: null,
    answer(findings) {
      const starts = noteStarts(version);
      const all = findings.flatMap((found, note) =>
        found.map((finding) => {
          const moved = inJoined(finding, note, paths, starts);
          origins.set(moved, { note, finding });
          return moved;
        }),
      );
      take(passes.next(all));
    },
  };
  take(passes.next());
  return unit;

  function take(step: IteratorResult<FixQuestion, FixedNote>): void {
    if (step.done === true) {
      unit.wanted = null;
      unit.asked = null;
      unit.fixed = perNote(joined, step.value, origins);
      return;
    }
    const { bytes, fixes, unmade = [] } = step.value;
    version = bytes;
    unit.wanted = splitNotes(bytes);
    unit.asked =
      fixes === undefined ? null : paths.map((_, note) => ({ fixes: ownOf(fixes, note), unmade: ownOf(unmade, note) }));
  }

  function ownOf(moved: readonly Finding[], note: number): Finding[] {
    return moved.flatMap((finding) => {
      const origin = origins.get(finding);
      return origin?.note === note ? origin.finding : [];
    });
  }
}

/** Whether a fix edits a note that is not in the unit. */
export function reachesBeyond({ paths }: FixUnit, { fix }: Finding): boolean {
  return fix?.edits.some(({ path }) => path !== undefined && !paths.includes(path)) ?? false;
}

/** A finding whose fix counts the bytes of the joined notes; a fix that reaches beyond them stays as it is, and is not made. */
function inJoined(finding: Finding, note: number, paths: readonly string[], starts: readonly number[]): Finding {
  if (finding.fix === undefined) return { ...finding };
  const edits = finding.fix.edits.map(({ path, ...edit }) => {
    const base = starts[path === undefined ? note : paths.indexOf(path)];
    return base === undefined ? null : { ...edit, start: edit.start + base, end: edit.end + base };
  });
  return edits.includes(null)
    ? { ...finding }
    : { ...finding, fix: { ...finding.fix, edits: edits.filter((edit) => edit !== null) } };
}

function verifyEach(
  before: Uint8Array,
  after: Uint8Array,
  edits: readonly SelectedEdit[],
  meant: ReadonlySet<string>,
): string | null {
  const [olds, news] = [splitNotes(before), splitNotes(after)];
  for (const [note, own] of splitEdits(before, edits).entries()) {
    if (own.length === 0) continue;
    const fault = verifyFix(olds[note] as Uint8Array, news[note] as Uint8Array, own, meant);
    if (fault !== null) return fault;
  }
  return null;
}

function perNote(
  joined: Uint8Array,
  fixed: FixedNote,
  origins: WeakMap<Finding, { note: number; finding: Finding }>,
): UnitFix[] {
  const edits = splitEdits(joined, fixed.edits);
  const reasons = new Map(fixed.withheld.map(({ finding, reason }) => [finding as Finding, reason]));
  return splitNotes(fixed.bytes).map((bytes, note) => ({
    bytes,
    edits: edits[note] as SelectedEdit[],
    remaining: fixed.remaining.flatMap((finding) => {
      const origin = origins.get(finding);
      if (origin?.note !== note) return [];
      const reason = reasons.get(finding);
      return reason === undefined ? origin.finding : withheldFix(origin.finding, reason);
    }),
    passes: fixed.passes,
    later: fixed.later.filter((finding) => origins.get(finding)?.note === note).length,
    circular: fixed.circles.some((place) => place.note === note) ? fixed.circular : [],
    circularLines: fixed.circles.flatMap((place) => (place.note === note ? place.line : [])).sort((a, b) => a - b),
  }));
}

/** A finding whose fix is not made, with the reason, as a clause. */
export function withheldFix({ fix, ...finding }: Finding, because: string): Finding {
  return fix === undefined ? finding : { ...finding, withheld: { kind: fix.kind, because } };
}
