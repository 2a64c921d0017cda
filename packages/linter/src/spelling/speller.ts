/** Knows words. Behind it may stand any set of dictionaries. */
export interface Speller {
  /** Whether a word is right, in any letter case that a sentence allows. */
  knows(word: string): boolean;
  /** Known words near an unknown one, in no order that counts. */
  near(word: string): Iterable<string>;
}

/** For runs without a rule that needs words. */
export const noSpeller: Speller = { knows: () => true, near: () => [] };
