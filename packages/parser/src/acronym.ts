/** How far the letters of an acronym and the words of an expansion account for each other. */
export interface AcronymFit {
  /** Letters of the acronym that no word explains. */
  extraLetters: number;
  /** Words (small words and leading vendors aside) whose initial no letter stands for. */
  extraWords: number;
}

const SMALL_WORDS = new Set([
  "a",
  "an",
  "and",
  "as",
  "at",
  "by",
  "de",
  "for",
  "from",
  "in",
  "of",
  "on",
  "or",
  "over",
  "the",
  "to",
  "via",
  "with",
]);
const NUMBER_WORDS: Record<string, string[]> = { 2: ["two", "to", "too"], 3: ["three"], 4: ["four", "for"], 5: ["five"] };

/** Whether a text looks like an acronym: two to eight capitals or digits, a plural s allowed. */
export function isAcronym(text: string): boolean {
  return /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,8}s?$/u.test(text);
}

/** The words of a name, split at blanks and hyphens, without punctuation. */
export function nameWords(text: string): string[] {
  return text
    .split(/[\s/–—-]+/u)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ""))
    .filter((word) => word !== "");
}

/** Initials of a name without its small words: "Simple Queue Service" → "SQS". */
export function initials(text: string): string {
  return nameWords(text)
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => (word[0] as string).toUpperCase())
    .join("");
}

/**
 * Fits an acronym to an expansion as people make them: initials in order; small words may lend a letter or not; a digit repeats
 * the letter before it (EC2, S3) or is a number word (2FA, P2P); X stands for "ex…", "cross" or "trans"; a word may lend one
 * more letter where it is a compound (QLDB); `vendors` may lead without a letter.
 */
export function fitAcronym(acronym: string, expansion: string, vendors: readonly string[] = []): AcronymFit {
  const words = nameWords(expansion);
  const letters = acronym.replace(/s$/, "");
  const vendorWords = new Set(vendors.flatMap((vendor) => nameWords(vendor).map((word) => word.toLowerCase())));
  const fits = [fit(withRepeats(letters), words, vendorWords), fit(letters, words, vendorWords)];
  fits.sort((a, b) => a.extraLetters + a.extraWords - b.extraLetters - b.extraWords);
  return fits[0] as AcronymFit;
}

/** "EC2" as "ECC", "S3" as "SSS". */
function withRepeats(letters: string): string {
  return letters.replace(/(\p{L})([2-4])/gu, (_, letter: string, digit: string) => letter.repeat(Number(digit)));
}

function fit(letters: string, words: readonly string[], vendorWords: ReadonlySet<string>): AcronymFit {
  // best[i] for word w: fewest leftovers when the first i letters and the words so far are dealt with.
  const size = letters.length + 1;
  const cost = ({ extraLetters, extraWords }: AcronymFit): number => extraLetters + extraWords;
  let best: AcronymFit[] = Array.from({ length: size }, (_, index) => ({ extraLetters: index, extraWords: 0 }));
  words.forEach((word, position) => {
    const leads = words.slice(0, position + 1).every((earlier) => vendorWords.has(earlier.toLowerCase()));
    const free = leads || SMALL_WORDS.has(word.toLowerCase());
    const next: AcronymFit[] = best.map((state) => ({ ...state, extraWords: state.extraWords + (free ? 0 : 1) }));
    const offer = (index: number, state: AcronymFit): void => {
      if (cost(state) < cost(next[index] as AcronymFit)) next[index] = state;
    };
    for (let index = 0; index < letters.length; index++) {
      if (!standsFor(letters[index] as string, word)) continue;
      offer(index + 1, best[index] as AcronymFit);
      const inner = letters[index + 1];
      if (inner !== undefined && isCompoundLetter(inner, word)) offer(index + 2, best[index] as AcronymFit);
    }
    for (let index = 1; index < size; index++) {
      const before = next[index - 1] as AcronymFit;
      offer(index, { ...before, extraLetters: before.extraLetters + 1 });
    }
    best = next;
  });
  return best[letters.length] as AcronymFit;
}

function standsFor(letter: string, word: string): boolean {
  const lower = word.toLowerCase();
  if (lower[0] === letter.toLowerCase()) return true;
  if (letter === "X") return /^(ex|cross|trans)/.test(lower);
  return NUMBER_WORDS[letter]?.includes(lower) ?? false;
}

/** A capital inside the word (DynamoDB), or the start of a common second half (data-base, fire-wall). */
function isCompoundLetter(letter: string, word: string): boolean {
  const hump = word.slice(1).indexOf(letter.toUpperCase());
  if (hump >= 0 && word !== word.toUpperCase()) return true;
  const half = /(?:base|wall|stack|store|work|ware|name|text|system)s?$/.exec(word.toLowerCase());
  return half !== null && half.index > 0 && half[0].startsWith(letter.toLowerCase());
}
