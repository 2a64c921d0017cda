import { composeEdits, effectiveEdits } from "@notewright/fixer";
import type { Finding } from "@notewright/schema";
import { beginUnit, type FixUnit, reachesBeyond, type UnitFix, withheldFix } from "./fix-unit.ts";

/** What fixing has come to for one note. */
export interface FixState extends Omit<UnitFix, "bytes"> {
  before: Uint8Array;
  after: Uint8Array;
  /** Its findings before anything was fixed; null before they were asked for. */
  original: readonly Finding[] | null;
  /** Paths of the notes that are to be written together with it, itself among them. */
  group: ReadonlySet<string>;
}

/**
 * Chooses among the fixes that can be made in a version of a note: gives back the findings whose fixes are to be made. Asked in each pass;
 * `unmade` are those chosen last that could not be made, or not yet.
 */
export type ChooseFixes = (
  findings: readonly Finding[],
  note: { path: string; bytes: Uint8Array; unmade: readonly Finding[] },
) => Promise<readonly Finding[]>;

/** How fixing goes on. */
export interface FixRounds {
  unsafe: boolean;
  /** The findings of some notes, by path, when those in `versions` have other bytes than before. */
  check(paths: ReadonlySet<string>, versions: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, Finding[]>>;
  choose: ChooseFixes;
  /** Why a note cannot be written, as a clause; null when it can be. */
  unwritable(path: string): string | null;
}

/**
 * Fixes notes side by side, because what is wrong in one is told by all: in each round every note that is not done is checked among the
 * others as they are by then. First each note is fixed for itself; then those that a fix ties together are fixed as one, until no fix
 * reaches beyond its notes.
 */
export async function fixRounds(notes: ReadonlyMap<string, Uint8Array>, rounds: FixRounds): Promise<Map<string, FixState>> {
  const { unsafe, unwritable } = rounds;
  const states = new Map<string, FixState>();
  for (const [path, bytes] of notes) states.set(path, begin(path, bytes));
  let begun = Array.from(notes, ([path, bytes]) => beginUnit([{ path, bytes }], unsafe));
  const units = new Map(begun.map((unit) => [unit.paths[0] as string, unit]));
  while (begun.length > 0) {
    await run(begun, states, rounds);
    begun = tied(units, states, unsafe, unwritable).map((paths) => {
      const unit = beginUnit(
        paths.map((path) => ({ path, bytes: states.get(path)?.after as Uint8Array })),
        unsafe,
      );
      for (const path of paths) units.set(path, unit);
      return unit;
    });
  }
  return states;
}

function begin(path: string, bytes: Uint8Array): FixState {
  const nothing = { edits: [], remaining: [], passes: 0, later: 0, circular: [], circularLines: [] };
  return { before: bytes, after: bytes, original: null, group: new Set([path]), ...nothing };
}

async function run(units: readonly FixUnit[], states: Map<string, FixState>, { check, choose }: FixRounds): Promise<void> {
  for (let waiting = units; waiting.length > 0; waiting = waiting.filter(({ fixed }) => fixed === null)) {
    const versions = new Map(
      waiting.flatMap(({ paths, wanted }) => paths.map((path, index) => [path, wanted?.[index] as Uint8Array] as const)),
    );
    const found = await check(new Set(versions.keys()), versions);
    for (const unit of waiting) {
      const answers = unit.paths.map((path) => found.get(path) ?? []);
      for (const [index, path] of unit.paths.entries()) (states.get(path) as FixState).original ??= answers[index] as Finding[];
      unit.answer(answers);
      while (unit.asked !== null) unit.answer(await chosen(unit, choose));
      if (unit.fixed !== null) finish(unit, unit.fixed, states);
    }
  }
}

async function chosen({ asked, paths, wanted }: FixUnit, choose: ChooseFixes): Promise<(readonly Finding[])[]> {
  const answers: (readonly Finding[])[] = [];
  for (const [index, { fixes, unmade }] of (asked ?? []).entries()) {
    const note = { path: paths[index] as string, bytes: wanted?.[index] as Uint8Array, unmade };
    answers.push(fixes.length === 0 && unmade.length === 0 ? [] : await choose(fixes, note));
  }
  return answers;
}

/** Takes over what a unit made of its notes. */
function finish({ paths }: FixUnit, fixed: readonly UnitFix[], states: Map<string, FixState>): void {
  const edited = new Set(paths.filter((_, index) => (fixed[index] as UnitFix).edits.length > 0));
  for (const [index, path] of paths.entries()) {
    const state = states.get(path) as FixState;
    const { bytes: after, edits, later, passes, ...rest } = fixed[index] as UnitFix;
    const composed = effectiveEdits(state.before, composeEdits(state.edits, edits));
    const counts = { passes: state.passes + passes, later: state.later + later };
    states.set(path, { ...state, ...rest, ...counts, after, edits: composed });
  }
  const groups = new Set(Array.from(edited).flatMap((path) => [...(states.get(path) as FixState).group]));
  for (const path of groups) (states.get(path) as FixState).group = groups;
}

/** The paths of the notes of units that fixes tie together, in the order of the notes; fixes that cannot be written are withheld. */
function tied(
  units: ReadonlyMap<string, FixUnit>,
  states: ReadonlyMap<string, FixState>,
  unsafe: boolean,
  unwritable: FixRounds["unwritable"],
): string[][] {
  const groups = new Map<FixUnit, Set<FixUnit>>();
  for (const [path, unit] of units) {
    const state = states.get(path) as FixState;
    for (const [index, finding] of state.remaining.entries()) {
      const { fix } = finding;
      if (fix === undefined || (fix.kind === "unsafe" && !unsafe) || !reachesBeyond(unit, finding)) continue;
      const others = [path, ...fix.edits.flatMap((edit) => edit.path ?? [])];
      const reason = others
        .map((other) => (units.has(other) ? unwritable(other) : `${other} is not looked at`))
        .find((why) => why !== null);
      if (reason !== undefined) state.remaining[index] = withheldFix(finding, `it also edits other notes, and ${reason}`);
      else
        unite(
          others.map((other) => units.get(other) as FixUnit),
          groups,
        );
    }
  }
  const order = [...units.keys()];
  return Array.from(new Set(groups.values()), (group) => {
    const paths = new Set(Array.from(group).flatMap((unit) => unit.paths));
    return order.filter((path) => paths.has(path));
  });
}

function unite(units: readonly FixUnit[], groups: Map<FixUnit, Set<FixUnit>>): void {
  const all = new Set(units.flatMap((unit) => [unit, ...(groups.get(unit) ?? [])]));
  for (const unit of all) groups.set(unit, all);
}
