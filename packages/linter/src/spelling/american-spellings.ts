/** Endings and letters that British English writes otherwise; all are regular, so a list of words is not needed. */
const DIFFERENCES: readonly (readonly [RegExp, string])[] = [
  [/our(?=$|s$|ed$|ing$|al$|able$|ful$|ite|ly$|less$|hood)/, "or"],
  [/is(?=e$|es$|ed$|ing$|er$|ers$|ation$|ations$|able$)/, "iz"],
  [/ys(?=e$|es$|ed$|ing$|er$|ers$)/, "yz"],
  [/tre(?=$|s$|d$)/, "ter"],
  [/ll(?=ed$|ing$|er$|ers$|ation$|or$|ous$)/, "l"],
  [/ogue(?=$|s$)/, "og"],
  [/ence(?=$|s$|d$)/, "ense"],
  [/ae|oe/, "e"],
  [/mme(?=$|s$)/, "m"],
  [/ey(?=$|s$|ed$|ish$)/, "ay"],
  [/l(?=fil|ment$)/, "ll"],
];

/** American spellings of a word that may be British; empty where none is to be thought of. */
export function americanSpellings(word: string): string[] {
  return DIFFERENCES.filter(([british]) => british.test(word)).map(([british, american]) => word.replace(british, american));
}
