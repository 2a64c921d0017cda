import { rmSync } from "node:fs";
import { FileWriteError, replaceFile } from "@notewright/files";
import type { Project } from "@notewright/host";
import { cacheFolder } from "./cache-folder.ts";
import { type RecordedNote, readRecords, recordFolder, writeRecord } from "./fix-record.ts";
import { recordedFile, recoverFixes, stateOf } from "./fix-recover.ts";

/** What became of a note that the last run of `fix` changed. */
export interface UndoneNote {
  path: string;
  /** Why it was not restored; left out when it was. */
  failure?: string;
}

/**
 * Restores the notes that the last run of `fix` changed, as far as they are as it left them; null when there is nothing to undo. What
 * could not be restored can be tried again.
 */
export function undoFix({ root }: Project, { cache = cacheFolder(root) }: { cache?: string } = {}): UndoneNote[] | null {
  const folder = recordFolder(cache, root);
  recoverFixes(root, folder);
  const last = readRecords(folder).findLast(({ isDone }) => isDone);
  if (last === undefined) return null;
  const left: RecordedNote[] = [];
  const undone = last.groups.flat().map((note) => {
    const failure = restore(root, note);
    if (failure === null) return { path: note.path };
    left.push(note);
    return { path: note.path, failure };
  });
  if (left.length === 0) rmSync(last.file, { force: true });
  else writeRecord(last.file, { isDone: true, groups: left.map((note) => [note]) });
  return undone.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function restore(root: string, note: RecordedNote): string | null {
  const file = recordedFile(root, note.path);
  if (file === null) return "it is no longer there";
  const state = stateOf(file, note);
  if (state === "other") return "it was changed since it was fixed and is left as it is";
  if (state === "before") return null;
  try {
    replaceFile(file, note.after, note.before);
    return null;
  } catch (error) {
    if (!(error instanceof FileWriteError)) throw error;
    return `${error.message}. ${error.advice}`;
  }
}
