/**
 * What is kept from one catalogue to the next: a vault that is watched is catalogued again and again, and most of its notes are as they
 * were. What is kept of a note goes with the note. Where a catalogue is made once it would be as large as the catalogue.
 */
export type RecordMemory = WeakMap<object, Map<string, Remembered>>;

interface Remembered {
  basis: readonly unknown[];
  value: unknown;
}

/**
 * What was made last under a name for an owner, or for the whole vault where that is null, if all that decides it beside the owner is the
 * same; else it is made now. A basis is compared one by one: texts by what they say, objects by identity.
 */
export function remembered<Value>(
  memory: RecordMemory | null,
  owner: object | null,
  name: string,
  basisOf: () => readonly unknown[],
  make: () => Value,
): Value {
  if (memory === null) return make();
  const known = memory.get(owner ?? memory) ?? new Map<string, Remembered>();
  memory.set(owner ?? memory, known);
  const basis = basisOf();
  const last = known.get(name);
  if (last !== undefined && isSame(last.basis, basis)) return last.value as Value;
  const value = make();
  known.set(name, { basis, value });
  return value;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}
