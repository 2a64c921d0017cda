import { type Automaton, FIRST_LETTER, LABEL, LAST, TARGET_SHIFT } from "./automaton.ts";
import type { ByteTable } from "./byte-table.ts";
import { nearTexts } from "./near.ts";
import { EXACT_GB, EXACT_US, FOLDED_GB, FOLDED_US, FORBIDDEN } from "./spellings.ts";
import type { WordForms } from "./word-forms.ts";
import { zipfOf } from "./zipf.ts";

/** Whose spelling is right: American, British, or either. */
export type Locale = "en" | "en-US" | "en-GB";

/** What is known of English words. */
export interface Words {
  /** Whose spelling counts where a question names none. */
  locale: Locale;
  /** Whether cspell's dictionaries accept it, as cspell asks by default: letter case and accents do not count. */
  knows(word: string, locale?: Locale): boolean;
  /** The same in the letter case given: `London` and `LONDON`, not `london`; a lower-case word may be capitalised or all caps. */
  knowsCased(word: string, locale?: Locale): boolean;
  /** log10 of occurrences per billion words, 0 when unseen. */
  zipf(word: string): number;
  /** The same scale for two neighbouring words, 0 when unseen. */
  pair(first: string, second: string): number;
  /** Corrections of a known misspelling, best first, in lower case; empty when it is none. */
  corrections(word: string): readonly string[];
  /** Parts of speech and inflected forms. */
  forms: WordForms;
  /**
   * Known words that at most `maxEdits` edits lead to, letter case aside, as the dictionaries write them and in no order that counts:
   * a letter more, less or other, or two neighbours swapped.
   */
  near(word: string, maxEdits: number, locale?: Locale): Iterable<string>;
}

/** Parts of the file that words are asked of. */
export interface WordData {
  dictionary: Automaton;
  misspellings: Automaton;
  frequencies: ByteTable;
  pairs: ByteTable;
  forms: WordForms;
}

const EXACT: Record<Locale, number> = { en: EXACT_US | EXACT_GB, "en-US": EXACT_US, "en-GB": EXACT_GB };
const FOLDED: Record<Locale, number> = { en: FOLDED_US | FOLDED_GB, "en-US": FOLDED_US, "en-GB": FOLDED_GB };

/** Answers from the parts of the file; `home` is the locale where a question names none. */
export function wordsOf({ dictionary, forms, frequencies, misspellings, pairs }: WordData, home: Locale): Words {
  const bitsOf = (word: string): number => Math.max(0, dictionary.valueOf(word));
  // As in cspell, a word is forbidden only in the letter case that is asked about.
  const has = (word: string, wanted: number): boolean => (bitsOf(word) & wanted) !== 0;
  return {
    locale: home,
    forms,
    knows(given, locale = home) {
      const word = plain(given);
      const wanted = EXACT[locale] | FOLDED[locale];
      const bits = bitsOf(word);
      if ((bits & FORBIDDEN) !== 0) return false;
      if ((bits & wanted) !== 0) return true;
      const lower = word.toLowerCase();
      return lower !== word && has(lower, wanted);
    },
    knowsCased(given, locale = home) {
      const word = plain(given);
      const wanted = EXACT[locale];
      const bits = bitsOf(word);
      if ((bits & FORBIDDEN) !== 0) return false;
      if ((bits & wanted) !== 0) return true;
      const lower = word.toLowerCase();
      const capitalised = lower.slice(0, 1).toUpperCase() + lower.slice(1);
      if (word === capitalised) return has(lower, wanted);
      return word === word.toUpperCase() && (has(lower, wanted) || has(capitalised, wanted));
    },
    zipf(given) {
      const word = plain(given).toLowerCase();
      return zipfOf(frequencies.get(word) || (isAscii(word) ? 0 : frequencies.get(withoutAccents(word))));
    },
    pair: (first, second) => zipfOf(pairs.get(plain(first).toLowerCase(), plain(second).toLowerCase())),
    corrections(word) {
      const node = misspellings.walk(`${plain(word).toLowerCase()}\t`);
      return node === -1 ? [] : Array.from(textsBelow(misspellings, node, ""), (text) => text.slice(1));
    },
    near(word, maxEdits, locale = home) {
      const wanted = EXACT[locale];
      return nearTexts(dictionary, plain(word), maxEdits, (bits) => (bits & wanted) !== 0 && (bits & FORBIDDEN) === 0);
    },
  };
}

function isAscii(word: string): boolean {
  return /^[\x00-\x7f]*$/.test(word);
}

/** As dictionaries write: composed letters and the straight apostrophe. */
function plain(word: string): string {
  return isAscii(word) ? word : word.normalize("NFC").replaceAll("’", "'");
}

/** Lists of frequencies have no accents. */
function withoutAccents(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}

function* textsBelow(automaton: Automaton, node: number, before: string): Generator<string> {
  for (let at = node; ; at++) {
    const edge = automaton.edges[at] as number;
    const label = edge & LABEL;
    if (label < FIRST_LETTER) yield before;
    else
      yield* textsBelow(
        automaton,
        edge >>> TARGET_SHIFT,
        before + String.fromCharCode(automaton.units[label - FIRST_LETTER] as number),
      );
    if ((edge & LAST) !== 0) return;
  }
}
