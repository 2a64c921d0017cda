/** Steps of a byte that make one of the scale: 255 is 8.5, more than the commonest word of a language has. */
const STEPS = 30;

/** The frequency that a byte stands for: log10 of occurrences per billion words; 0 when unseen. */
export function zipfOf(byte: number): number {
  return byte / STEPS;
}

/** The byte of a share of all words, at least 1. */
export function byteOfShare(share: number): number {
  return Math.max(1, Math.min(255, Math.round(Math.log10(share * 1e9) * STEPS)));
}
