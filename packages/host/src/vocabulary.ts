import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@notewright/diagnostics";

/** Words and names that are right in a vault. */
export class Vocabulary {
  readonly #words: Set<string> = new Set();
  readonly #written: Set<string> = new Set();

  /** One word or name a line; `#` begins a comment. */
  add(text: string): void {
    for (const line of text.split(/\r\n|\r|\n/)) {
      for (const word of line.replace(/#.*/, "").trim().split(/\s+/)) {
        if (word === "") continue;
        this.#words.add(word);
        this.#written.add(word);
        // A word given in small letters is also right at the start of a sentence and in capitals.
        if (word === word.toLowerCase()) this.#words.add(word[0]?.toUpperCase() + word.slice(1)).add(word.toUpperCase());
      }
    }
  }

  /** The words as the files have them, each once. */
  get written(): Iterable<string> {
    return this.#written;
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }
}

/** Reads vocabulary files, given from the vault root. */
export function readVocabulary(root: string, files: readonly string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const file of files) {
    try {
      vocabulary.add(readFileSync(join(root, file), "utf8"));
    } catch (error) {
      throw new UserError(`The vocabulary file ${file} cannot be read in ${root}. Check \`vocabulary\` in the config.`, {
        cause: error,
      });
    }
  }
  return vocabulary;
}
