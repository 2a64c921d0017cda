/**
 * Pairs of properties that nothing has at once and in the same respect, as textbooks of computing, music, botany and chemistry
 * teach them. Not here: what depends on the time, the degree or the setting (open, large, encrypted).
 */
const PAIRS: readonly (readonly [string, string])[] = [
  ["stateless", "stateful"],
  ["mutable", "immutable"],
  ["synchronous", "asynchronous"],
  ["symmetric", "asymmetric"],
  ["relational", "non-relational"],
  ["persistent", "ephemeral"],
  ["deterministic", "nondeterministic"],
  ["connectionless", "connection-oriented"],
  ["half-duplex", "full-duplex"],
  ["lossy", "lossless"],
  ["compiled", "interpreted"],
  ["idempotent", "non-idempotent"],
  ["blocking", "non-blocking"],
  ["regional", "zonal"],
  ["regional", "global"],
  ["analog", "digital"],
  ["analogue", "digital"],
  ["serial", "parallel"],
  ["evergreen", "deciduous"],
  ["edible", "poisonous"],
  ["edible", "inedible"],
  ["soluble", "insoluble"],
  ["vertebrate", "invertebrate"],
  ["flammable", "nonflammable"],
  ["annual", "perennial"],
  ["monophonic", "polyphonic"],
  ["transposing", "non-transposing"],
  ["fretted", "fretless"],
  ["acidic", "alkaline"],
  ["ferrous", "non-ferrous"],
  ["magnetic", "non-magnetic"],
  ["reversible", "irreversible"],
  ["elastic", "inelastic"],
  ["concave", "convex"],
  ["endothermic", "exothermic"],
  ["aerobic", "anaerobic"],
  ["nocturnal", "diurnal"],
  ["herbivorous", "carnivorous"],
];

const opposites = new Map<string, Set<string>>();
for (const [one, other] of PAIRS) {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = opposites.get(plain(from)) ?? new Set();
    opposites.set(plain(from), known.add(plain(to)));
  }
}

/** Whether two properties exclude each other; hyphens and case do not count. */
export function areOpposite(one: string, other: string): boolean {
  return opposites.get(plain(one))?.has(plain(other)) ?? false;
}

/** Whether a word is a property that has an opposite. */
export function hasOpposite(word: string): boolean {
  return opposites.has(plain(word));
}

/** A property's opposite in the letter case of the property; null without exactly one. */
export function oppositeOf(word: string): string | null {
  const pairs = PAIRS.filter((pair) => pair.some((text) => plain(text) === plain(word)));
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1) return null;
  const other = plain(pair[0]) === plain(word) ? pair[1] : pair[0];
  return /^\p{Lu}/u.test(word) ? (other[0] as string).toUpperCase() + other.slice(1) : other;
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll("-", "");
}
