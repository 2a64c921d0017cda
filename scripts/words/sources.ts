/** A package of another registry. */
export interface Source {
  name: string;
  version: string;
}

/** What is taken from where; licences and what is taken are in packages/words/sources/SOURCES.md, and in the file that is written. */
export const sources = {
  symspellpy: { name: "symspellpy", version: "6.10.1" },
  botocore: { name: "botocore", version: "1.44.5" },
  lemminflect: { name: "lemminflect", version: "0.2.3" },
  typosDict: { name: "typos-dict", version: "0.14.4" },
  bsdgames: { name: "bsdgames", version: "2.17-29+b1" },
  cmuDictionary: { name: "cmu-pronouncing-dictionary", version: "3.0.0" },
} as const satisfies Record<string, Source>;
