import { realpathSync, statSync } from "node:fs";
import { UserError } from "@notewright/diagnostics";
import type { Project } from "@notewright/host";
import { discoverNotes } from "../discover.ts";
import type { NoteFile } from "../note-file.ts";
import { isConfig } from "./is-config.ts";

/** Refuses to write a report over what people have written: a note of the vault, one of those that were looked at, or a config. */
export function refuseReport(path: string, { config, configFile, root }: Project, notes: readonly NoteFile[]): void {
  // A pipe holds nothing, and may have no path of its own.
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return;
  const real = realpathSync(path);
  const what = isConfig(path, configFile)
    ? "a config"
    : isNote(notes) || (/\.md$/i.test(real) && isNote(notesOfVault()))
      ? "a note"
      : null;
  if (what !== null) throw new UserError(`${path} is ${what}, and is not written over. Name another file with --output.`);

  function isNote(some: readonly NoteFile[]): boolean {
    return some.some(({ file }) => file === real);
  }

  function notesOfVault(): NoteFile[] {
    try {
      return discoverNotes({ cwd: root, paths: [], root, ignore: config.ignore ?? [] });
    } catch (error) {
      // A vault without notes.
      if (error instanceof UserError) return [];
      throw error;
    }
  }
}
