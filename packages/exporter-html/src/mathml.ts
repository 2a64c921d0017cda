import { createRequire } from "node:module";
import { FormulaFault } from "@notewright/render";
import type Temml from "temml";

// Few vaults have formulas, and all others would wait for it.
const require = createRequire(import.meta.url);

/** Expansions of macros times UTF-16 units of TeX: each expansion may be nearly as long as the formula. */
const budget = 500_000;

/** A formula in TeX as MathML. Throws a `FormulaFault` that says what is wrong with it. */
export function mathml(tex: string, isDisplay: boolean): string {
  const { renderToString } = require("temml") as typeof Temml;
  try {
    return renderToString(tex, {
      displayMode: isDisplay,
      annotate: true,
      throwOnError: true,
      trust: false,
      // What MathJax knows besides, as in Obsidian. Made anew, as a formula may define others in it.
      macros: { "\\mbox": "\\text{#1}", "\\require": "\\@firstoftwo{}{#1}" },
      // Em and points: the library has no bound, and a page of a phone has little room.
      maxSize: [20, 240],
      maxExpand: Math.min(1000, Math.floor(budget / (tex.length + 1))),
    });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "ParseError") throw error;
    // Some things stand by themselves only, also where a note has them in a line.
    if (!isDisplay && /\bdisplay mode\b/.test(error.message)) return mathml(tex, true);
    throw new FormulaFault(error.message.replace(/ at (?:position|end of input)\b[\s\S]*/, "").trim());
  }
}
