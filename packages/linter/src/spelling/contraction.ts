/**
 * Contractions of the closed classes of English that are no word without their apostrophe. Those that are ("cant", "wont", "its", "were",
 * "well", "shell") need their place to tell.
 */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "n't": "is are was were do does did has have had would could should must need",
    "'ve": "you they we i",
    "'re": "you they",
    "'ll": "you they it that",
    "'s": "that what there here where how who",
  }).flatMap(([ending, words]) => words.split(" ").map((word) => [word + ending.replace("'", ""), word + ending] as const)),
);

/** A word in small letters with the apostrophe that it lacks: "dont" → "don't", "thats" → "that's"; null where none is missing. */
export function contraction(word: string): string | null {
  return CONTRACTIONS.get(word) ?? null;
}
