import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeTrie, type ITrie, parseDictionary } from "cspell-trie-lib";
import { EXACT_GB, EXACT_US, FOLDED_GB, FOLDED_US, FORBIDDEN } from "../../../packages/words/src/spellings.ts";
import { type DictionaryFile, dictionaryFiles } from "./dictionaries.ts";

/** Where a dictionary file lies. */
export function pathOf(root: string, { file, package: name }: DictionaryFile): string {
  return join(root, "node_modules/@cspell", `dict-${name}`, file);
}

/** A dictionary as cspell itself reads it. */
export function readTrie(path: string): ITrie {
  const bytes = readFileSync(path);
  const plain = path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  return path.includes(".trie") ? decodeTrie(plain) : parseDictionary(plain.toString("utf8"));
}

const EXACT = { us: EXACT_US, gb: EXACT_GB, any: EXACT_US | EXACT_GB };
const FOLDED = { us: FOLDED_US, gb: FOLDED_GB, any: FOLDED_US | FOLDED_GB };
const BRITISH_ONLY = EXACT_GB | FOLDED_GB;

/** The words of all dictionaries with their bits. */
export function readDictionaries(root: string): Map<string, number> {
  const words = new Map<string, number>();
  // The two of the language come first: what one of them alone has stays its own, even where a technical dictionary has it too.
  let language: ReadonlyMap<string, number> | null = null;
  for (const dictionary of dictionaryFiles) {
    if (dictionary.locale === "any") language ??= new Map(words);
    for (const entry of readTrie(pathOf(root, dictionary)).words()) {
      const folded = entry.startsWith("~");
      const word = folded ? entry.slice(1) : entry;
      if (/[\s\\+]/.test(word) || word === "") continue;
      if (word.startsWith("!")) {
        words.set(word.slice(1), (words.get(word.slice(1)) ?? 0) | FORBIDDEN);
        continue;
      }
      const side = language === null ? dictionary.locale : sideOf(word, language);
      words.set(word, (words.get(word) ?? 0) | (folded ? FOLDED : EXACT)[side]);
    }
  }
  return words;
}

function sideOf(word: string, language: ReadonlyMap<string, number>): DictionaryFile["locale"] {
  const known = (language.get(word) ?? 0) | (language.get(word.toLowerCase()) ?? 0);
  if (known === 0) return "any";
  if ((known & ~BRITISH_ONLY) === 0) return "gb";
  return (known & BRITISH_ONLY) === 0 ? "us" : "any";
}
