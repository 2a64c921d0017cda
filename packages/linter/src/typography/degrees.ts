import type { Prose } from "@notewright/parser";

/** A sign that only looks like that of degrees, before the letter of a scale of temperature. Indices are those of the prose. */
interface FalseDegree {
  index: number;
  sign: string;
}

/** The ordinal of Spanish and Italian ("1º"), a ring above and a small o in the air, after a number and before C or F. */
const LIKE_DEGREES = /(?<=\d ?)[º˚ᵒ](?= ?[CF](?![\p{L}\p{N}]))/gu;

/** Signs that stand for degrees and are others. */
export function falseDegrees(prose: Prose): FalseDegree[] {
  return Array.from(prose.text.matchAll(LIKE_DEGREES), ({ 0: sign, index }) => ({ index, sign })).filter(
    ({ index }) => prose.kindAt(index) === "text",
  );
}
