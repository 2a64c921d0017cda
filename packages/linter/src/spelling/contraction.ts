import { editCost, ONE_EDIT } from "./edit-cost.ts";

const NEGATED = "is are was were does do did has have had could would should must need";
const CLEAR: Readonly<Record<string, string>> = {
  "n't": NEGATED,
  "'ve": "you they we i",
  "'re": "you they",
  "'ll": "you they it that",
  "'s": "that what there here where how who",
};
/** Those that are another word without their apostrophe: they need their place to tell. */
const AMBIGUOUS: Readonly<Record<string, string>> = {
  "n't": "ca wo sha ai",
  "'re": "we",
  "'ll": "i he she we",
  "'s": "it he she let",
  "'d": "i he she we you they",
  "'m": "i",
};

/** Contractions of the closed classes of English that are no word without their apostrophe, by their letters. */
const BY_LETTERS = byLetters(CLEAR);
const ALL_BY_LETTERS: ReadonlyMap<string, string> = new Map([...BY_LETTERS, ...byLetters(AMBIGUOUS)]);
const ALL: ReadonlySet<string> = new Set(ALL_BY_LETTERS.values());
/** Their letters that a slip may leave: short ones have other words near them. */
const NEGATIONS = NEGATED.split(" ").map((verb) => `${verb}nt`);
const WITH_APOSTROPHE = /^[a-z]+['’][a-z]+$/;

/**
 * Contractions that a word in small letters is a slip of, likeliest first: without its apostrophe, with it in another place, or a letter
 * astray besides: "dont" and "do'nt" → "don't", "dosn't" → "doesn't", "don't"; empty for any other word.
 */
export function contractions(word: string): readonly string[] {
  const bare = word.replace(/['’]/, "");
  const hasApostrophe = WITH_APOSTROPHE.test(word);
  if (bare !== word && (!hasApostrophe || ALL.has(word.replace("’", "'")))) return [];
  const same = (hasApostrophe ? ALL_BY_LETTERS : BY_LETTERS).get(bare);
  const found = same !== undefined ? [same] : bare.endsWith("nt") && bare.length > SHORT ? nearest(bare) : [];
  return word.includes("’") ? found.map((each) => each.replace("'", "’")) : found;
}

const SHORT = 4;

/** Negations that one slip in the verb leads from; in its first letter there is none. */
function nearest(letters: string): string[] {
  return NEGATIONS.filter((each) => each[0] === letters[0])
    .map((each) => ({ each, cost: editCost(letters, each) }))
    .filter(({ cost }) => cost <= ONE_EDIT)
    .sort((one, other) => one.cost - other.cost)
    .map(({ each }) => BY_LETTERS.get(each) as string);
}

function byLetters(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([ending, starts]) =>
      starts.split(" ").map((start) => [start + ending.replace("'", ""), start + ending] as const),
    ),
  );
}
