import { type Dirent, existsSync, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { UserError } from "@notewright/diagnostics";
import { IgnoreRules } from "./ignore-rules.ts";
import type { NoteFile } from "./note-file.ts";

/** Where to look for notes. */
export interface DiscoverOptions {
  cwd: string;
  /** Absolute path of the vault root. */
  root: string;
  /** Files and folders, relative to `cwd`; none means the whole vault. */
  paths: readonly string[];
  /** Patterns of the config's `ignore`. */
  ignore: readonly string[];
}

/** The notes under some paths, and the folders that were looked through for them. */
export interface Discovered {
  notes: NoteFile[];
  /** Absolute paths. */
  folders: string[];
}

/**
 * The notes under some paths, by path, each once. A folder means its `*.md` without dot-folders, `node_modules` and ignored
 * files; a file is taken whatever its name. Folders behind links are not followed; a link that leads out of the vault is
 * never opened.
 */
export function discoverNotes(options: DiscoverOptions): NoteFile[] {
  return discover(options).notes;
}

/** The same with the folders. */
export function discover({ cwd, ignore, paths, root }: DiscoverOptions): Discovered {
  const folders: string[] = [];
  const rules = new IgnoreRules(root, ignore);
  const found = new Map<string, NoteFile>();
  const real = existsSync(root) ? realpathSync(root) : root;
  const add = (file: string, fault: string | null): void => {
    if (!found.has(file)) found.set(file, { path: pathFrom(root, file, real), file, ...(fault !== null && { fault }) });
  };
  for (const path of paths.length === 0 ? [root] : paths.map((each) => resolve(cwd, each))) {
    if (!existsSync(path)) throw new UserError(`There is no file or folder "${relative(cwd, path)}". Check the path.`);
    if (statSync(path).isDirectory()) walk(path, rules, root, add, folders);
    else addFile(path, lstatSync(path).isSymbolicLink() ? linkFault(path, root) : kindFault(path), add);
  }
  if (found.size === 0) {
    const where = paths.length === 0 ? root : paths.join(", ");
    throw new UserError(`There is no note (*.md) in ${where}. Name a folder that has some, or check \`ignore\` in the config.`);
  }
  return { notes: [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), folders };
}

/** Takes in a file under its own name, wherever links lead to it from; one that is not to be opened under the name that it was found by. */
function addFile(path: string, fault: string | null, add: Add): void {
  add(fault === null ? realpathSync(path) : path, fault);
}

type Add = (file: string, fault: string | null) => void;

/** A path from the vault root, with `/`; `real` is where the root is once no link is left in its path. */
export function pathFrom(root: string, file: string, real: string = realpathSync(root)): string {
  const base = file === root || file.startsWith(root + sep) ? root : real;
  return relative(base, file).split(sep).join("/");
}

function walk(folder: string, rules: IgnoreRules, root: string, add: Add, folders: string[]): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    add(folder, `its folder cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
    return;
  }
  folders.push(folder);
  // No link is followed on the way, so that a file's own path is known by its folder's.
  const real = realpathSync(folder);
  rules.enter(folder);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (rules.has(path, entry.isDirectory())) continue;
    const isNote = /\.md$/i.test(entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith(".") && entry.name !== "node_modules") walk(path, rules, root, add, folders);
    } else if (entry.isSymbolicLink()) {
      if (isNote && !leadsToFolder(path)) addFile(path, linkFault(path, root), add);
    } else if (isNote) {
      const fault = kindFault(path, entry);
      add(fault === null ? join(real, entry.name) : path, fault);
    }
  }
}

function leadsToFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Why a link is not to be opened; null when it leads to a regular file of the vault. */
function linkFault(path: string, root: string): string | null {
  const target = targetOf(path);
  if (target === null) return "it is a link to a file that does not exist";
  if (!target.startsWith(realpathSync(root) + sep)) return "it is a link that leads out of the vault";
  return kindFault(target);
}

/** Where a link leads; null when nowhere in the file system, as for a broken link or the pipe of `<(command)`. */
function targetOf(link: string): string | null {
  try {
    return realpathSync(link);
  } catch {
    return null;
  }
}

/** Why something named like a note is none; null for a regular file. */
function kindFault(path: string, entry: Dirent | ReturnType<typeof lstatSync> = lstatSync(path)): string | null {
  return entry?.isFile() ? null : `${basename(path)} is no regular file`;
}
