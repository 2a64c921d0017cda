const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Numbers that look random and are the same in each run: xorshift. Each call gives one from 0 to below `limit`. */
export function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

/** Texts that are mostly no words: words with one to three letters changed, and letters in any order. */
export function* nonWords(words: readonly string[], count: number, random: (limit: number) => number): Generator<string> {
  for (let made = 0; made < count; made++) {
    let text = made % 4 === 0 ? lettersOf(2 + random(9), random) : (words[random(words.length)] as string);
    for (let edits = made % 4; edits > 0; edits--) text = edited(text, random);
    yield inSomeCase(text, random);
  }
}

function lettersOf(length: number, random: (limit: number) => number): string {
  return Array.from({ length }, () => LETTERS[random(LETTERS.length)]).join("");
}

function edited(text: string, random: (limit: number) => number): string {
  const at = random(text.length + 1);
  const letter = LETTERS[random(LETTERS.length)] as string;
  switch (random(4)) {
    case 0:
      return text.slice(0, at) + letter + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    case 2:
      return text.slice(0, at) + letter + text.slice(at + 1);
    default:
      return text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2);
  }
}

function inSomeCase(text: string, random: (limit: number) => number): string {
  switch (random(6)) {
    case 0:
      return text.toUpperCase();
    case 1:
      return text.slice(0, 1).toUpperCase() + text.slice(1);
    default:
      return text;
  }
}
