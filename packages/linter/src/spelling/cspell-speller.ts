import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { americanSpellings } from "./american-spellings.ts";
import { dictionaryFiles } from "./dictionaries.ts";
import type { Speller } from "./speller.ts";

let loaded: Promise<Speller> | undefined;

/** The dictionaries of cspell. Loaded once a process, which takes about a second of CPU time. */
export function cspellSpeller(): Promise<Speller> {
  loaded ??= load();
  return loaded;
}

const MAX_SUGGESTIONS = 12;

async function load(): Promise<Speller> {
  const { finalizeSettings, getDictionary } = await import("cspell-lib");
  const require = createRequire(import.meta.url);
  const dictionaryDefinitions = dictionaryFiles.map(({ name, package: from, file }) => ({
    name,
    path: join(dirname(require.resolve(`${from}/cspell-ext.json`)), file),
  }));
  const dictionaries = dictionaryDefinitions.map(({ name }) => name);
  const words = await getDictionary(finalizeSettings({ dictionaryDefinitions, dictionaries }));
  const ignoreCase = { ignoreCase: true };
  const has = (word: string): boolean => words.has(word, ignoreCase);
  return {
    knows: (word) => has(word) || americanSpellings(word.toLowerCase()).some(has),
    near: (word) =>
      words.suggest(word, { numSuggestions: MAX_SUGGESTIONS, ignoreCase: true }).map((suggestion) => suggestion.word),
  };
}
