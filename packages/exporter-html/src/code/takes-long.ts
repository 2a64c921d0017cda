/** UTF-16 units of a block that is coloured at most. */
const longestCode = 50_000;
/** UTF-16 units of a line at most. */
const longestLine = 1000;
/** So many letters, digits and blanks in a row are no code. */
const longestRun = /[\w\s]{1000}/;

/**
 * Whether colouring a code could take long. Many grammars look ahead from each place, and need time by the square of how far they see: to the
 * end of a line, a word, or a row of words and blanks.
 */
export function takesLong(code: string): boolean {
  if (code.length > longestCode || longestRun.test(code)) return true;
  let start = 0;
  for (let end = code.indexOf("\n"); end !== -1; end = code.indexOf("\n", start)) {
    if (end - start > longestLine) return true;
    start = end + 1;
  }
  return code.length - start > longestLine;
}
