import { existsSync, lstatSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { UserError, visibleText } from "@notewright/diagnostics";
import { discoverNotes, type NewPart, newPart, type Project, pathFrom, type ScaffoldKind } from "@notewright/engine";
import { replaceFile, writeFileAtomic } from "@notewright/files";
import { type Command, defineCommand, type Environment, type FlagValues, textFlag } from "../command.ts";
import { openVault } from "../open-vault.ts";
import { wrongAction } from "../wrong-action.ts";

const KINDS: readonly ScaffoldKind[] = ["entry", "category", "note"];

export const newCommand: Command = defineCommand({
  summary: "Begin an entry, a category or a note as the profile and its siblings want it.",
  usage: "<entry|category|note> <name>",
  flags: {
    into: { type: "string", value: "NOTE", help: "insert it there (default: print it, or make the note that it is)" },
    category: { type: "string", value: "NAME", help: "with --into: the category of an entry (default: the last one)" },
    "dry-run": { type: "boolean", help: "print it and write nothing" },
  },
  async run(environment, flags, [kind, given, ...others]) {
    if (!isKind(kind) || given === undefined || others.length > 0) {
      throw wrongAction(
        kind,
        KINDS,
        `Say what to begin and its name: \`notewright new entry "Name"\`. It can be ${KINDS.join(", ")}.`,
      );
    }
    const path = given.replace(/\.md$/i, "");
    const name = basename(path).trim();
    if (name === "" || /[\p{Cc}\u2028\u2029]/u.test(given)) throw new UserError("A name has a letter and is one line.");
    const into = textFlag(flags, "into");
    const category = textFlag(flags, "category");
    if (category !== undefined && (into === undefined || kind !== "entry")) {
      throw new UserError("`--category` says where an entry goes. Use it with `new entry … --into NOTE`.");
    }
    const project = await openVault(environment, flags);
    const target = into ?? `${path}.md`;
    const made = await newPart(project, filesOf(project, environment), {
      kind,
      // In a heading a slash is part of the name; a note's path ends in its name.
      name,
      wholeName: given.trim(),
      path: pathFrom(project.root, resolve(environment.cwd, target)),
      ...(into !== undefined && { into: { category } }),
    });
    const isPrinted = flags["dry-run"] === true || (into === undefined && !made.isNote);
    if (made.namesake !== null) sayNamesake(given, made.namesake, isPrinted, environment, flags);
    if (isPrinted) environment.stdout.write(made.scaffold);
    else if (into === undefined) write(project, target, made.scaffold, environment, flags);
    else insert(resolve(environment.cwd, into), made, environment, flags);
    return 0;
  },
});

/** Two things of one name are mostly a mistake: who means it can still have the text printed. */
function sayNamesake(
  name: string,
  { line, path, title }: NonNullable<NewPart["namesake"]>,
  isPrinted: boolean,
  { stderr }: Environment,
  flags: FlagValues,
): void {
  const there = `"${name}" is there already: "${title}" in ${path}:${line}.`;
  if (!isPrinted) throw new UserError(`${there} Write on there, take another name, or have it printed with --dry-run.`);
  if (flags["quiet"] !== true) stderr.write(`${visibleText(there)}\n`);
}

function isKind(kind: string | undefined): kind is ScaffoldKind {
  return KINDS.some((known) => known === kind);
}

/** All notes of the vault; a new vault has none yet. */
function filesOf(project: Project, { cwd }: Environment): ReturnType<typeof discoverNotes> {
  try {
    return discoverNotes({ cwd, paths: [], root: project.root, ignore: project.config.ignore ?? [] });
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** Makes a note that is not there; never one outside the vault. */
function write(project: Project, target: string, text: string, { cwd, stderr }: Environment, flags: FlagValues): void {
  const file = resolve(cwd, target);
  const folder = existingFolder(dirname(file));
  // A link inside the vault may lead out of it.
  if (!file.startsWith(project.root + sep) || !isInside(realpathSync(folder), realpathSync(project.root))) {
    throw new UserError(`${target} is outside the vault ${project.root}. Name a note inside it, or another --root.`);
  }
  if (lstatSync(file, { throwIfNoEntry: false }) !== undefined) {
    throw new UserError(`${target} is there already. Take another name, or \`--into ${target}\`.`);
  }
  if (!statSync(folder).isDirectory()) throw new UserError(`${relative(cwd, folder)} is no folder. Take another name.`);
  writeFileAtomic(file, Buffer.from(text));
  if (flags["quiet"] !== true) stderr.write(`Wrote ${target}\n`);
}

function isInside(path: string, root: string): boolean {
  return path === root || path.startsWith(root + sep);
}

function existingFolder(folder: string): string {
  return existsSync(folder) ? folder : existingFolder(join(folder, ".."));
}

function insert(file: string, { bytes, original }: NewPart, { cwd, stderr }: Environment, flags: FlagValues): void {
  replaceFile(file, original as Uint8Array, bytes as Uint8Array);
  if (flags["quiet"] !== true) stderr.write(`Wrote ${relative(cwd, file)}\n`);
}
