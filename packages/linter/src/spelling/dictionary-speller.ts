import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { ITrie } from "cspell-trie-lib";
import { americanSpellings } from "./american-spellings.ts";
import { type DictionaryFile, dictionaryFiles } from "./dictionaries.ts";
import type { Speller } from "./speller.ts";

let loaded: Promise<Speller> | undefined;

/** The dictionaries of cspell, read by its own trie library. Loaded once a process. */
export function dictionarySpeller(): Promise<Speller> {
  loaded ??= load();
  return loaded;
}

const MAX_SUGGESTIONS = 12;

async function load(): Promise<Speller> {
  const { decodeTrie, parseDictionary } = await import("cspell-trie-lib");
  const require = createRequire(import.meta.url);
  const read = ({ file, package: from }: DictionaryFile) => {
    const bytes = readFileSync(join(dirname(require.resolve(`${from}/cspell-ext.json`)), file));
    return file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  };
  const [lists, encoded] = [dictionaryFiles.filter(isList), dictionaryFiles.filter((dictionary) => !isList(dictionary))];
  const text = lists.map((list) => Buffer.from(read(list)).toString("utf8")).join("\n");
  const tries: ITrie[] = [...encoded.map((dictionary) => decodeTrie(read(dictionary))), parseDictionary(text)];

  const has = (word: string): boolean => {
    const lower = word.toLowerCase();
    return tries.some((trie) => trie.hasWord(word, false) || (lower !== word && trie.hasWord(lower, false)));
  };
  return {
    knows: (word) => has(word) || americanSpellings(word.toLowerCase()).some(has),
    near: (word) => tries.flatMap((trie) => trie.suggest(word, { numSuggestions: MAX_SUGGESTIONS, ignoreCase: true })),
  };
}

function isList({ file }: DictionaryFile): boolean {
  return file.includes(".txt");
}
