/** Bits of a word's value in the dictionary. Exact: dictionaries write it so. Folded: it is one of them in lower case, without accents. */
export const EXACT_US = 1;
export const EXACT_GB = 2;
export const FOLDED_US = 4;
export const FOLDED_GB = 8;
/** A dictionary says that it is no word in this letter case, whatever the others say. */
export const FORBIDDEN = 16;
