/** A dictionary file of a @cspell package. All are MIT-licensed; versions are pinned in package.json. */
export interface DictionaryFile {
  name: string;
  package: string;
  file: string;
}

/** What the spelling rule knows by default: US English, software terms, AWS and company names. */
export const dictionaryFiles: readonly DictionaryFile[] = [
  { name: "en_us", package: "@cspell/dict-en_us", file: "en_US.trie.gz" },
  { name: "software-terms", package: "@cspell/dict-software-terms", file: "dict/softwareTerms.txt.gz" },
  { name: "software-tools", package: "@cspell/dict-software-terms", file: "dict/software-tools.txt" },
  { name: "networking-terms", package: "@cspell/dict-software-terms", file: "dict/networkingTerms.txt" },
  { name: "web-services", package: "@cspell/dict-software-terms", file: "dict/webServices.txt" },
  { name: "computing-acronyms", package: "@cspell/dict-software-terms", file: "dict/computing-acronyms.txt" },
  { name: "aws", package: "@cspell/dict-aws", file: "dict/aws.txt" },
  { name: "companies", package: "@cspell/dict-companies", file: "dict/companies.txt" },
];
