/** Why a formula cannot be shown, in a sentence for whoever wrote it. */
export class FormulaFault extends Error {
  override readonly name = "FormulaFault";
}
