import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { UserError } from "@notewright/diagnostics";
import type { Project } from "@notewright/engine";
import { replaceFile, writeFileAtomic } from "@notewright/files";
import { visibleText } from "@notewright/reporter";
import { addToVocabulary, wordOf } from "../add-to-vocabulary.ts";
import { type Command, defineCommand, type Environment, type FlagValues } from "../command.ts";
import { openVault } from "../open-vault.ts";

/** Where words go when the config names no file of them. */
const DEFAULT_FILE = "vocabulary/words.txt";

export const wordsCommand: Command = defineCommand({
  summary: "List the words that are right in this vault, or add some.",
  usage: "[add <word…>]",
  flags: {},
  async run(environment, flags, [action, ...words]) {
    if (action !== undefined && (action !== "add" || words.length === 0)) {
      throw new UserError("Write `notewright words` to list words, or `notewright words add WORD…` to add some.");
    }
    const wanted = words.map(checked);
    const project = await openVault(environment, flags);
    if (action === "add") add(wanted, project, environment, flags);
    else for (const word of project.host.vocabulary.written) environment.stdout.write(`${visibleText(word)}\n`);
    return 0;
  },
});

/** A word or name as a line of the file can hold it. */
function checked(word: string): string {
  const line = word.trim().replace(/\s+/g, " ");
  if (line !== "" && !/[#\p{Cc}]/u.test(line)) return line;
  throw new UserError(`"${word}" is no word that can be added: it is empty, or has a # or a control character. Leave it out.`);
}

function add(words: readonly string[], project: Project, { stderr }: Environment, flags: FlagValues): void {
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
  if (named === undefined) say(`No config names ${file} yet. ${configLine(configFile)}`);
}

function configLine(configFile: string | null): string {
  const value = `["${DEFAULT_FILE}"]`;
  if (configFile === null) return `Make a notewright.config.json with: { "vocabulary": ${value} }`;
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
