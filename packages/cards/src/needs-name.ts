/** Stands for the name that stands above. */
const PRONOUN = /(?<!\p{L})(?:he|her|his|it|its|itself|she|their|them|these|they|this)(?!\p{L})/iu;
/** "Note: ..." */
const LABEL = /^[\p{L} ]{2,20}:\s+/u;
const DETERMINER = /^(?:all|an?|any|both|each|every|many|most|no|some|the)$/i;
const AUXILIARY = /^(?:are|can|could|did|does|do|had|has|have|is|may|might|must|should|was|were|will|would)$/;
/** "tunes", but not "as": after a number it is a noun. */
const IN_S = /^(?!(?:as|across|always|less|plus|us|versus)$)\p{Ll}{2,}s$/u;
const PREPOSITION =
  /^(?:about|above|after|at|before|below|between|by|for|from|in|into|of|on|over|per|than|through|to|under|until|up|with|within|without)$/i;
/** Words within which a subject has its verb. */
const NEAR = 4;

/**
 * Whether a sentence says nothing without the name that stands above it: it has a pronoun for it ("It has 6 strings"), or no subject at all
 * ("Holds up to 4 litres", "free for 30 days"). One with a subject of its own ("DNS uses port 53") is as true under any name.
 */
export function needsName(sentence: string): boolean {
  if (PRONOUN.test(sentence)) return true;
  const words = sentence.replace(LABEL, "").split(/\s+/);
  const [first = "", second = ""] = words;
  if (DETERMINER.test(first)) return false;
  if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(first) && /^\p{Ll}/u.test(second)) return false;
  // "Made of", "free for", "up to"
  if (PREPOSITION.test(first) || PREPOSITION.test(second)) return true;
  // "Holds" is a verb, whose subject is the name.
  if (/^\p{L}\p{Ll}+s$/u.test(first) && !isVerb(second, first)) return true;
  return !words.slice(1, NEAR).some((word, before) => isVerb(word, words[before] ?? ""));
}

function isVerb(word: string, before: string): boolean {
  return AUXILIARY.test(word) || (IN_S.test(word) && !/\d/.test(before));
}
