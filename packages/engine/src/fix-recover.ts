import { readFileSync, realpathSync, rmSync } from "node:fs";
import { join, sep } from "node:path";
import { FileWriteError, replaceFile } from "@notewright/files";
import { type RecordedNote, readRecords, writeRecord } from "./fix-record.ts";

/** How a recorded note lies on disk now. */
export type NoteState = "before" | "after" | "other";

/** The file of a recorded note; null when it is gone or not inside the vault: a record is never a way out. */
export function recordedFile(root: string, path: string): string | null {
  try {
    const file = realpathSync(join(root, path));
    return file.startsWith(realpathSync(root) + sep) ? file : null;
  } catch {
    return null;
  }
}

/** Whether a file is as it was before the fix, as the fix left it, or something else. */
export function stateOf(file: string | null, { after, before }: RecordedNote): NoteState {
  if (file === null) return "other";
  try {
    const bytes = readFileSync(file);
    return bytes.equals(after) ? "after" : bytes.equals(before) ? "before" : "other";
  } catch {
    return "other";
  }
}

/**
 * Brings to an end what killed runs began: a group of which some notes were written is written whole, or taken back where somebody has
 * changed one of its notes since. Single notes are whole anyway; they are only remembered for `fix --undo`.
 */
export function recoverFixes(root: string, folder: string): void {
  for (const { file, groups, isAlive, isDone } of readRecords(folder)) {
    if (isDone || isAlive) continue;
    const written = groups.map((group) => {
      recoverGroup(root, group);
      return group.filter((note) => stateOf(recordedFile(root, note.path), note) === "after");
    });
    const left = written.filter((group) => group.length > 0);
    if (left.length === 0) rmSync(file, { force: true });
    else writeRecord(file, { isDone: true, groups: left });
  }
}

function recoverGroup(root: string, group: readonly RecordedNote[]): void {
  const notes = group.map((note) => {
    const file = recordedFile(root, note.path);
    return { ...note, file, state: stateOf(file, note) };
  });
  if (!notes.some(({ state }) => state === "after")) return;
  const isForward = notes.every(({ state }) => state !== "other");
  for (const { after, before, file, state } of notes) {
    if (file === null) continue;
    try {
      if (isForward && state === "before") replaceFile(file, before, after);
      if (!isForward && state === "after") replaceFile(file, after, before);
    } catch (error) {
      // The check of this run says what is wrong with the note, and its own writing why it cannot be written.
      if (!(error instanceof FileWriteError)) throw error;
    }
  }
}
