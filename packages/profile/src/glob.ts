import { foldCase } from "./fold-case.ts";

/** Any characters. */
const MANY: unique symbol = Symbol("*");

/** One character. */
const ONE: unique symbol = Symbol("?");

/** A UTF-16 code unit, or what stands for one or more of them. */
export type GlobSign = string | typeof MANY | typeof ONE;

/** The signs of a pattern, its letters as `fold` gives them. */
export function readGlob(pattern: string, fold: (text: string) => string = foldCase): GlobSign[] {
  const units: { unit: string; plain: boolean }[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const escaped = pattern[at] === "\\" && at + 1 < pattern.length;
    if (escaped) at++;
    units.push({ unit: pattern[at] as string, plain: escaped });
  }
  const text = fold(units.map(({ unit }) => unit).join(""));
  const many = units.some(({ plain, unit }) => unit === "*" && !plain);
  return units.map(({ plain, unit }, index) => {
    if (!plain && unit === "*") return MANY;
    if (!plain && unit === "?" && many && index < units.length - 1) return ONE;
    return text[index] as string;
  });
}

/** Whether a pattern stands for more than one text. */
export function isGlob(signs: readonly GlobSign[]): boolean {
  return signs.includes(MANY);
}

/** What stands between the `*` of a pattern: one piece more than there are `*`. */
export function globPieces(signs: readonly GlobSign[]): GlobSign[][] {
  const pieces: GlobSign[][] = [[]];
  for (const sign of signs) {
    if (sign === MANY) pieces.push([]);
    else pieces.at(-1)?.push(sign);
  }
  return pieces;
}

/** Whether a piece stands at an index of a folded text. */
export function pieceAt(piece: readonly GlobSign[], text: string, at: number): boolean {
  return at + piece.length <= text.length && piece.every((sign, index) => sign === ONE || sign === text[at + index]);
}
