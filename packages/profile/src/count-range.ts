/** How many of something there may be, both ends included; without an upper end the maximum is infinite. */
export interface CountRange {
  min: number;
  max: number;
}

/** Reads `2..4`, `2..` or `2`. */
export function countRange(text: string): CountRange {
  const [min = "0", max] = text.split("..");
  return { min: Number(min), max: max === undefined ? Number(min) : max === "" ? Number.POSITIVE_INFINITY : Number(max) };
}

/** A range as a message says it: `exactly one`, `at least 2`, `2 to 4`. */
export function countText({ max, min }: CountRange): string {
  const amount = (count: number): string => (count === 1 ? "one" : String(count));
  if (max === 0) return "none";
  if (min === max) return `exactly ${amount(min)}`;
  if (max === Number.POSITIVE_INFINITY) return `at least ${amount(min)}`;
  return min === 0 ? `at most ${amount(max)}` : `${min} to ${max}`;
}
