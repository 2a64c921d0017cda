/** UTF-16 units of a block that is coloured at most. */
const longestCode = 50_000;
/** UTF-16 units of a line at most. */
const longestLine = 1000;
/** So many letters, digits and blanks in a row are no code. */
const longestRow = /[\w\s]{1000}/;
/** In languages whose functions begin with types (`const char *name(`) nor are so many signs without one that ends or opens something. */
const longestDeclaration = /[^;(){}="'#/]{600}/;
const declaring: ReadonlySet<string> = new Set(["c", "cpp", "csharp", "objectivec"]);

/**
 * Whether colouring a code could take long. Many grammars look ahead from each place, and need time by the square of how far they see: to the
 * end of a line, a word, a row of words and blanks, or what may be the beginning of a function.
 */
export function takesLong(code: string, grammar: string): boolean {
  if (code.length > longestCode || longestRow.test(code)) return true;
  if (declaring.has(grammar) && longestDeclaration.test(code)) return true;
  return code.split("\n").some((line) => line.length > longestLine);
}
