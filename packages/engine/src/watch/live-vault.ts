import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { configNames, type Project } from "@notewright/host";
import type { RecordMemory } from "@notewright/parser";
import { discover } from "../discover.ts";
import type { NoteFile } from "../note-file.ts";
import { type ReadVault, readVault, type VaultNote } from "../read-vault.ts";

/** The vault after a look at its files. */
export interface VaultState {
  project: Project;
  vault: ReadVault;
  /** For the catalogues of its notes. */
  memory: RecordMemory;
  /** Paths of the notes that are new or have other bytes than before. */
  changed: string[];
  /** Paths of the notes that are gone. */
  removed: string[];
  /** Whether it was opened for the first time or anew: then what is known of notes that did not change may not hold any more. */
  isReopened: boolean;
  /** Whether something is not as it was, be it a file beside the notes, as a picture is. */
  isNews: boolean;
}

/** Which notes to look at: paths from `cwd`, none for all. */
export interface LiveScope {
  cwd: string;
  paths: readonly string[];
  /** Opens the project anew, as after a change of its config. */
  open(): Promise<Project>;
}

/** The notes of a vault from one look at the disk to the next: only what changed is read and parsed again. */
export class LiveVault {
  readonly #scope: LiveScope;
  #project: Project | null = null;
  readonly #memory: RecordMemory = new WeakMap();
  #settings = "";
  #vault: ReadVault | null = null;
  /** By path. */
  #stamps: Map<string, string> = new Map();
  /** Folders in which a change may mean another state. */
  folders: ReadonlySet<string> = new Set();

  constructor(scope: LiveScope) {
    this.#scope = scope;
  }

  /**
   * Looks at the disk. `touched` are paths of files that changed for certain, although they may look the same. A config that is wrong and
   * a vault without notes are `UserError`s; the state before then stays.
   */
  async look(touched: ReadonlySet<string>): Promise<VaultState> {
    const known = this.#project;
    const project = await this.#open();
    const { config, root } = project;
    // What links lead to is the same as long as only notes change that are known.
    if (!this.#areNotes(touched)) project.host.refresh();
    const { folders, notes } = discover({ ...this.#scope, root, ignore: config.ignore ?? [] });
    const files = [...notes.flatMap(({ file }) => file ?? []), ...settingFiles(project)];
    this.folders = new Set([...folders, ...files.map((file) => dirname(file))]);
    // Before a note is read, so that what is written meanwhile is seen at the next look.
    const stamps = new Map(notes.map(({ file, path }) => [path, stampOf(file as string)]));
    const isSame = ({ file, path }: NoteFile): boolean =>
      stamps.get(path) === this.#stamps.get(path) && !touched.has(file as string);
    const suspects = new Set(notes.flatMap((note) => (isSame(note) ? [] : note.path)));
    const before = this.#vault;
    const vault = await readVault(project, notes, { earlier: before && { vault: before, changed: suspects } });
    this.#vault = vault;
    this.#stamps = stamps;
    const old = new Map(before?.notes.map((note) => [note.path, note]));
    const changed = vault.notes.filter((note) => suspects.has(note.path) && !isEqual(old.get(note.path), note));
    const removed = Array.from(old.keys()).filter((path) => !stamps.has(path));
    const isReopened = project !== known;
    const isNews = changed.length > 0 || removed.length > 0 || isReopened || this.#hasOther(touched);
    return { project, vault, memory: this.#memory, changed: changed.map(({ path }) => path), removed, isReopened, isNews };
  }

  #areNotes(touched: ReadonlySet<string>): boolean {
    const known = new Set(this.#vault?.notes.map(({ file }) => file));
    return touched.size > 0 && Array.from(touched).every((path) => known.has(path) && existsSync(path));
  }

  /** Whether a file that is no note is among those touched; not one that an editor makes for a moment. */
  #hasOther(touched: ReadonlySet<string>): boolean {
    return Array.from(touched).some(
      (path) => path !== "" && !this.folders.has(path) && !/\.md$|~$|(?:^|[/\\])[.#][^/\\]*$/i.test(path),
    );
  }

  async #open(): Promise<Project> {
    if (this.#project !== null && this.#settings === settingStamps(this.#project)) return this.#project;
    const project = await this.#scope.open();
    this.#settings = settingStamps(project);
    this.#project = project;
    return project;
  }
}

/** The files that a project was opened from, and those that would be its config if they were there. */
function settingFiles({ config, configFile, root }: Project): string[] {
  const configs = configFile === null ? configNames.map((name) => join(root, name)) : [configFile];
  return [...configs, ...(config.vocabulary ?? []).map((file) => join(root, file))];
}

function settingStamps(project: Project): string {
  return settingFiles(project).map(stampOf).join();
}

/** Whether a note is as it was when it was read before: its bytes, or why it has none. */
function isEqual(old: VaultNote | undefined, { bytes, findings }: VaultNote): boolean {
  if (old === undefined) return false;
  if (old.bytes !== null && bytes !== null) return Buffer.compare(old.bytes, bytes) === 0;
  return old.bytes === bytes && old.findings[0]?.message === findings[0]?.message;
}

/** What tells one version of a file from another without reading it. */
function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? "" : [stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join(" ");
}
