import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { UserError, visibleText } from "@notewright/diagnostics";
import type { Project } from "@notewright/engine";
import { replaceFile, writeFileAtomic } from "@notewright/files";
import { addToVocabulary, wordOf } from "./add-to-vocabulary.ts";
import type { Environment, FlagValues } from "./command.ts";

/** Where words go when the config names no file of them. */
export const DEFAULT_FILE = "vocabulary/words.txt";

/** Adds words to the vault's first file of them, and says what was done. */
export function addWords(words: readonly string[], project: Project, { stderr }: Environment, flags: FlagValues): void {
  const { config, configFile, host, root } = project;
  const say = (text: string): void => {
    if (flags["quiet"] !== true) stderr.write(`${visibleText(text)}\n`);
  };
  const [named] = config.vocabulary ?? [];
  const file = named ?? DEFAULT_FILE;
  const isRight = (word: string): boolean => word.split(" ").every((part) => host.vocabulary.has(part));
  const asked = Array.from(new Set(words));
  const fresh = asked.filter((word) => !isRight(word));
  const added = write(join(root, file), file, fresh);
  const known = asked.filter((word) => !added.includes(word));
  if (known.length > 0) say(`There already: ${known.join(", ")}.`);
  if (added.length > 0) say(`Added to ${file}: ${added.join(", ")}.`);
  if (named === undefined) say(`It is not used yet, as no config names it. ${configLine(configFile)}`);
}

/** Says why no words are listed, or that there is a file of them where `words add` makes one which no config names. */
export function sayUnlisted({ config, configFile, host, root }: Project, { stderr }: Environment, flags: FlagValues): void {
  if (flags["quiet"] === true) return;
  const [named] = config.vocabulary ?? [];
  const isUnused = named === undefined && existsSync(join(root, DEFAULT_FILE));
  const add = "`notewright words add WORD` adds one.";
  if (isUnused)
    stderr.write(`${visibleText(`${DEFAULT_FILE} is not used, as no config names it. ${configLine(configFile)}`)}\n`);
  else if (named === undefined) stderr.write(`This vault has no file of words that are right here. ${add}\n`);
  else if (Array.from(host.vocabulary.written).length === 0)
    stderr.write(`${visibleText(`No words stand in ${config.vocabulary?.join(", ")}. ${add}`)}\n`);
}

function configLine(configFile: string | null): string {
  const value = `["${DEFAULT_FILE}"]`;
  if (configFile === null) return "`notewright init` writes one that does.";
  return `Write into ${basename(configFile)}: ${configFile.endsWith(".json") ? '"vocabulary"' : "vocabulary"}: ${value},`;
}

/** Adds to a file those words that it does not have, and tells which. */
function write(path: string, name: string, words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  if (!existsSync(path)) {
    writeFileAtomic(path, Buffer.from(addToVocabulary("", words)));
    return words;
  }
  const original = readFileSync(path);
  const text = decoded(original, name);
  const lines = new Set(text.split(/\r\n|\r|\n/).map(wordOf));
  const missing = words.filter((word) => !lines.has(word));
  if (missing.length > 0) replaceFile(path, original, Buffer.from(addToVocabulary(text, missing)));
  return missing;
}

function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new UserError(`${name} is not UTF-8. Save it as UTF-8 and run again.`, { cause: error });
  }
}
