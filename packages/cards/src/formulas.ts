const FORMULA = /(?<![\\$])(\${1,2})(?!\s)([^$\n]+)(?<![\s\\])\1(?![\d$])/g;
/** What means something to TeX alone. */
const TEX = /[\\^_{}]/;

/**
 * The formulas of a text that cannot be read as they are written: `x^2`, but not `n = 5`. The texts of statements hold them without their
 * dollars, so that nothing sets them there.
 */
export function formulasIn(markdown: string): string[] {
  return Array.from(markdown.matchAll(FORMULA), ([, , formula = ""]) => formula.trim()).filter((formula) => TEX.test(formula));
}
