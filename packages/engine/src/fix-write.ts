import { existsSync, realpathSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { FileWriteError, replaceableTarget, replaceFile, sweepTemporaries, writeFileAtomic } from "@notewright/files";
import { newRecord, type RecordedNote, readRecords, recordFolder, writeRecord } from "./fix-record.ts";
import { recoverFixes } from "./fix-recover.ts";
import type { NoteFile } from "./note-file.ts";

/** A note to be written. */
export interface NoteWrite extends RecordedNote {
  file: string;
}

/**
 * Writes groups of notes, each whole or not at all, and says by path why a note was not written. What is about to be done is recorded
 * first, so that the next run can bring it to an end and `fix --undo` take it back.
 */
export function writeFixes(root: string, cache: string | null, groups: readonly NoteWrite[][]): Map<string, string> {
  const failures = new Map<string, string>();
  if (groups.length === 0) return failures;
  const record = cache === null ? null : newRecord(recordFolder(cache, root));
  const isRecorded = record !== null && tryRecord(record, groups, false);
  let isHalfWritten = false;
  const written = groups.filter((group) => {
    const isLone = group.length === 1;
    const { failure, isHalf } = isLone || isRecorded ? writeGroup(group) : unrecorded(group);
    for (const [path, reason] of failure) failures.set(path, reason);
    isHalfWritten ||= isHalf;
    return failure.size === 0;
  });
  // The record of a group that is half written must not go: the next run brings it to an end.
  if (!isRecorded || isHalfWritten) return failures;
  if (written.length === 0) rmSync(record, { force: true });
  else if (tryRecord(record, written, true)) forgetOlder(record);
  return failures;
}

/** Why a file cannot be written, as a clause; null when it can be, as far as can be told before. */
export function unwritable(file: string | null): string | null {
  if (file === null) return "there is no file to write";
  try {
    replaceableTarget(file);
    return null;
  } catch (error) {
    if (error instanceof FileWriteError) return error.message;
    throw error;
  }
}

const UNRECORDED = "its fix also edits other notes, and the cache cannot be written, so that a kill could leave it half done";

/**
 * Notes on disk as killed runs meant them, and none of their temporary files beside them, before anything is read. Whatever is wrong
 * with the cache never fails a run.
 */
export function recoverQuietly(root: string, cache: string | null, files: readonly NoteFile[]): void {
  for (const folder of new Set(files.flatMap(({ file }) => (file === null ? [] : dirname(file))))) sweepTemporaries(folder);
  if (cache === null) return;
  sweepTemporaries(recordFolder(cache, root));
  try {
    recoverFixes(root, recordFolder(cache, root));
  } catch {
    // A cache that cannot be written: what was to be recovered is tried again by the next run.
  }
}

function tryRecord(file: string, groups: readonly NoteWrite[][], isDone: boolean): boolean {
  try {
    // Where the cache lies among the notes, it is not to be committed with them.
    writeFileAtomic(join(dirname(file), ".gitignore"), Buffer.from("*\n"));
    writeRecord(file, { isDone, groups: groups.map((group) => [...group]) });
    return true;
  } catch (error) {
    if (error instanceof FileWriteError || isTooLong(error)) return false;
    throw error;
  }
}

/** Of so many notes that JavaScript has no string for the record. */
function isTooLong(error: unknown): boolean {
  return error instanceof RangeError || (error as NodeJS.ErrnoException).code === "ERR_STRING_TOO_LONG";
}

/** What came of writing a group: why its notes are as they were, empty when they are written; and whether some could not be put back. */
interface GroupOutcome {
  failure: Map<string, string>;
  isHalf: boolean;
}

function unrecorded(group: readonly NoteWrite[]): GroupOutcome {
  return { failure: new Map(group.map(({ path }) => [path, UNRECORDED])), isHalf: false };
}

/** Writes the notes of a group; when one cannot be written, those before it get back what they had. */
function writeGroup(group: readonly NoteWrite[]): GroupOutcome {
  const written: NoteWrite[] = [];
  for (const note of group) {
    const reason = tryReplace(note, note.before, note.after);
    if (reason === null) {
      written.push(note);
      continue;
    }
    const others = `its fix also edits ${note.path}, which cannot be written`;
    const failure = new Map(group.map((each) => [each.path, each === note ? reason : others]));
    for (const each of written) {
      const stays = tryReplace(each, each.after, each.before);
      if (stays !== null) failure.set(each.path, `it is fixed, but not ${note.path}, and ${stays}`);
    }
    return { failure, isHalf: written.some(({ path }) => failure.get(path) !== others) };
  }
  return { failure: new Map(), isHalf: false };
}

/** Why a note could not be replaced, with what to do; null when it was. */
function tryReplace({ file }: NoteWrite, from: Uint8Array, to: Uint8Array): string | null {
  try {
    refuseLink(file);
    replaceFile(file, from, to);
    return null;
  } catch (error) {
    if (error instanceof FileWriteError) return `${error.message}. ${error.advice}`;
    throw error;
  }
}

/** The file of a note has no link in its path: one that is there now was put there since, and may lead out of the vault. */
function refuseLink(file: string): void {
  if (existsSync(file) && realpathSync(file) !== file)
    throw new FileWriteError(file, "ECHANGED", "a link took its place meanwhile");
}

/** Only the last run can be undone. */
function forgetOlder(record: string): void {
  for (const { file, isDone } of readRecords(dirname(record))) if (isDone && file < record) rmSync(file, { force: true });
}
