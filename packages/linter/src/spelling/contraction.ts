/**
 * Contractions of the closed classes of English that are no word without their apostrophe. Those that are ("cant", "wont", "its", "were",
 * "well", "shell") need their place to tell.
 */
const NOT = /^(?:is|are|was|were|do|does|did|has|have|had|would|could|should|must|need)nt$/i;
const JOINED = /^(?:(?:you|they|we|i)ve|(?:you|they)re|(?:you|they|it|that)ll|(?:that|what|there|here|where|how|who)s)$/i;

/** A word with the apostrophe that it lacks: "dont" → "don't", "thats" → "that's"; null where none is missing. */
export function contraction(word: string): string | null {
  if (NOT.test(word)) return word.replace(/nt$/i, "n't");
  return JOINED.test(word) ? word.replace(/(ve|re|ll|s)$/i, "'$1") : null;
}
