/**
 * The text of a vocabulary file with more words, a line each. Comments, blank lines, line endings and a byte order mark stay; where the words are in the
 * order of the alphabet, letter case aside, the new ones go to their place, else to the end.
 */
export function addToVocabulary(text: string, words: readonly string[]): string {
  const ending = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const lines = text.slice(mark.length).split(/\r\n|\r|\n/);
  while (lines.at(-1)?.trim() === "") lines.pop();
  const sorted = isSorted(lines.map(wordOf).filter((word) => word !== ""));
  for (const word of words) {
    const before = sorted ? lines.findLastIndex((line) => wordOf(line) !== "" && compare(wordOf(line), word) <= 0) : -1;
    const first = sorted ? lines.findIndex((line) => wordOf(line) !== "") : -1;
    if (before !== -1) lines.splice(before + 1, 0, word);
    else if (first !== -1) lines.splice(first, 0, word);
    else lines.push(word);
  }
  return mark + lines.join(ending) + ending;
}

/** What a line of a vocabulary file says without its comment. */
export function wordOf(line: string): string {
  return line.replace(/#.*/, "").trim();
}

function isSorted(words: readonly string[]): boolean {
  return words.every((word, index) => index === 0 || compare(words[index - 1] as string, word) <= 0);
}

/** By letters, not by the rules of the machine's language: the same everywhere. */
function compare(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
