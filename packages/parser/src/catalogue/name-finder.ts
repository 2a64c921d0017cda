/** Finds names in texts as they are written, whole words only; of two at one place the longer one. */
export function nameFinder(names: Iterable<string>): (text: string) => Generator<string> {
  const byWord = new Map<string, { name: string; before: number }[]>();
  for (const name of new Set(names)) {
    const first = WORD.exec(name);
    if (first === null) continue;
    const known = byWord.get(first[0]);
    const entry = { name, before: first.index };
    if (known === undefined) byWord.set(first[0], [entry]);
    else known.push(entry);
  }
  for (const known of byWord.values()) known.sort((a, b) => b.name.length - a.name.length);

  return function* (text) {
    let end = 0;
    for (const { 0: word, index } of text.matchAll(WORDS)) {
      if (index < end) continue;
      const found = byWord.get(word)?.find(({ before, name }) => stands(text, name, index - before));
      if (found === undefined) continue;
      end = index - found.before + found.name.length;
      yield found.name;
    }
  };
}

const WORD = /[\p{L}\p{N}]+/u;
const WORDS = /[\p{L}\p{N}]+/gu;

/** Whether a name stands at a place with no letter or digit on either side. */
function stands(text: string, name: string, start: number): boolean {
  if (start < 0 || !text.startsWith(name, start)) return false;
  const after = text.slice(start + name.length, start + name.length + 2);
  const before = text.slice(Math.max(0, start - 2), start);
  return !/^[\p{L}\p{N}]/u.test(after) && !/[\p{L}\p{N}]$/u.test(before);
}
