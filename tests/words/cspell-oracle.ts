import { resolve } from "node:path";
import type { ITrie } from "cspell-trie-lib";
import { type DictionaryFile, dictionaryFiles } from "../../scripts/generate/words/dictionaries.ts";
import { pathOf, readTrie } from "../../scripts/generate/words/read-dictionaries.ts";

const root = resolve(import.meta.dirname, "../..");

/** The same dictionaries, asked through cspell's own library. */
export interface CspellOracle {
  /** As a collection of cspell's does when `caseSensitive` is not set: some dictionary has it, and none forbids it. */
  accepts(word: string): boolean;
  /** All words of all dictionaries, as they write them. */
  words(): Generator<string>;
}

/** `hasWord` would also ask whether the form is forbidden, which a collection asks about the word alone. */
function isFound(trie: ITrie, form: string): boolean {
  return trie.findWord(form, { caseSensitive: false }).found !== false;
}

/** Opens the dictionaries of those locales. */
export function openOracle(locales: readonly DictionaryFile["locale"][]): CspellOracle {
  const tries = dictionaryFiles.filter(({ locale }) => locales.includes(locale)).map((file) => readTrie(pathOf(root, file)));
  return {
    accepts(word) {
      const lower = word.toLowerCase();
      const has = tries.some((trie) => isFound(trie, word) || (lower !== word && isFound(trie, lower)));
      return has && !tries.some((trie) => trie.isForbiddenWord(word));
    },
    *words() {
      for (const trie of tries) {
        for (const entry of trie.words()) {
          const word = entry.replace(/^[~!]/, "");
          // Not words: `e.g.` style leftovers with blanks, and one broken line of the Java dictionary.
          if (!/[\s\\+]/.test(word) && word !== "") yield word;
        }
      }
    },
  };
}
