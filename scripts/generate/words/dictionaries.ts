/** A dictionary file of a @cspell package, and whose spelling it holds. */
export interface DictionaryFile {
  /** The package without `@cspell/dict-`. */
  package: string;
  file: string;
  locale: "us" | "gb" | "any";
}

const technical: Record<string, readonly string[]> = {
  aws: ["dict/aws.txt"],
  companies: ["dict/companies.txt"],
  cpp: ["dict/cpp-refined.txt.gz", "dict/cuda.txt.gz"],
  cryptocurrencies: ["dict/cryptocurrencies.txt"],
  csharp: ["dict/csharp.txt.gz"],
  css: ["dict/css.txt"],
  "data-science": ["dict/data-science-models.txt", "dict/data-science-tools.txt", "dict/data-science.txt"],
  django: ["dict/django.txt.gz"],
  docker: ["dict/docker-words.txt.gz"],
  filetypes: ["filetypes.txt.gz"],
  fonts: ["dict/fonts.txt"],
  fullstack: ["dict/fullstack.txt"],
  git: ["dict/git-terms.txt"],
  golang: ["dict/go.txt"],
  google: ["dict/google.txt"],
  html: ["dict/html.txt.gz"],
  "html-symbol-entities": ["dict/entities.txt.gz"],
  java: ["dict/java.trie"],
  k8s: ["dict/k8s.txt"],
  kotlin: ["dict/kotlin.txt"],
  latex: ["dict/latex.txt"],
  node: ["dict/node.txt"],
  npm: ["dict/npm.txt"],
  "people-names": ["dict/people-names.txt"],
  php: ["dict/php.txt"],
  powershell: ["dict/powershell.txt"],
  "public-licenses": ["public-licenses.txt.gz"],
  python: ["dict/python-common.txt", "dict/python.txt"],
  ruby: ["dict/gems.txt", "dict/ruby.txt"],
  rust: ["dict/crates.txt.gz", "dict/rust.txt.gz"],
  scala: ["dict/scala.txt"],
  shell: ["dict/bash-words.txt", "dict/shell-all-words.txt"],
  "software-terms": [
    "dict/computing-acronyms.txt",
    "dict/networkingTerms.txt",
    "dict/posix-errno.txt",
    "dict/posix-signals.txt",
    "dict/software-terms-alternative.txt",
    "dict/software-tools.txt",
    "dict/softwareTerms.txt.gz",
    "dict/webServices.txt",
  ],
  sql: ["sql.txt.gz"],
  swift: ["swift.txt.gz"],
  terraform: ["dict/terraform.txt"],
  typescript: ["dict/typescript.txt"],
};

/** The dictionaries of cspell that make up ours; which are left out, and why, is in docs/decisions/0011-words.md. */
export const dictionaryFiles: readonly DictionaryFile[] = [
  { package: "en_us", file: "en_US.trie.gz", locale: "us" },
  { package: "en-gb-mit", file: "en_GB.trie.gz", locale: "gb" },
  ...Object.entries(technical).flatMap(([name, files]) =>
    files.map((file): DictionaryFile => ({ package: name, file, locale: "any" })),
  ),
];
