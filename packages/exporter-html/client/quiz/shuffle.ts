/** The keys in an order that only the seed and they themselves decide: it is the same after a reload, and for some of them. */
export function shuffled(keys: readonly string[], seed: string): string[] {
  const ranks = new Map(keys.map((key) => [key, hashOf(`${seed}\n${key}`)]));
  return keys.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

/** 32 bits by FNV-1a, mixed as the end of MurmurHash3 does: texts that differ in their last letter must not be neighbours. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
