/** Two independent 32-bit hashes of a text, made letter by letter: `high` tells the place in a table, `low` the fingerprint. */
export interface Hash {
  high: number;
  low: number;
}

const SEED_HIGH = 0x9e37_79b9;
const SEED_LOW = 0x7f4a_7c15;
const shared: Hash = { high: 0, low: 0 };

/** Hashes one text, or two as if a blank stood between them. The object is used again by the next call. */
export function hashOf(first: string, second = ""): Hash {
  shared.high = SEED_HIGH;
  shared.low = SEED_LOW;
  add(first);
  if (second !== "") {
    addUnit(0x20);
    add(second);
  }
  shared.high = finish(shared.high);
  shared.low = finish(shared.low ^ shared.high);
  return shared;
}

function add(text: string): void {
  for (let index = 0; index < text.length; index++) addUnit(text.charCodeAt(index));
}

function addUnit(unit: number): void {
  shared.high = Math.imul(shared.high ^ unit, 0x85eb_ca6b);
  shared.high ^= shared.high >>> 15;
  shared.low = Math.imul(shared.low ^ unit, 0xc2b2_ae35);
  shared.low ^= shared.low >>> 13;
}

/** Spreads the last letters over all bits. */
function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x21f0_aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a_2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
