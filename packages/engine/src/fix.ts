import { FileWriteError, replaceFile } from "@notewright/files";
import { type FixedNote, fixNote } from "@notewright/fixer";
import type { Project } from "@notewright/host";
import type { ActiveRule, RuleSet } from "@notewright/linter";
import { analyse, type Progress } from "./analysis.ts";
import type { NoteFile } from "./note-file.ts";
import { readNote } from "./read-note.ts";

/** What became of one note. */
export interface NoteFix extends Omit<FixedNote, "bytes"> {
  path: string;
  /** Absolute path; null for a note that is no file. */
  file: string | null;
  before: Uint8Array;
  after: Uint8Array;
  /** Why the fixed note could not be written; the file is as it was. */
  failure?: string;
}

/** How to fix. */
export interface FixOptions {
  unsafe: boolean;
  /** Whether files are changed. */
  write: boolean;
  progress?: Progress | undefined;
}

/** Fixes notes one by one; a note that cannot be read or written does not stop the others. */
export async function fixNotes(
  project: Project,
  files: readonly NoteFile[],
  rules: readonly ActiveRule[] | RuleSet,
  { progress, unsafe, write }: FixOptions,
): Promise<NoteFix[]> {
  const fixes: NoteFix[] = [];
  // What one note alone looks like must not decide: all of them tell the structure.
  const { profiles } = project.profiles.main === null ? await analyse(project, files, []) : project;
  for (const [index, file] of files.entries()) {
    fixes.push(await fixOne({ ...project, profiles }, file, rules, unsafe, write));
    progress?.(index + 1, files.length);
  }
  return fixes;
}

async function fixOne(
  project: Project,
  file: NoteFile,
  rules: readonly ActiveRule[] | RuleSet,
  unsafe: boolean,
  write: boolean,
): Promise<NoteFix> {
  const read = readNote(file);
  if ("finding" in read) {
    const none = new Uint8Array();
    return {
      path: file.path,
      file: file.file,
      before: none,
      after: none,
      edits: [],
      remaining: [read.finding],
      passes: 0,
      circular: [],
    };
  }
  const { bytes: after, ...fixed } = await fixNote({
    bytes: read.bytes,
    unsafe,
    check: async (bytes) => (await analyse(project, [{ ...file, bytes }], rules)).notes[0]?.findings ?? [],
  });
  const result: NoteFix = { path: file.path, file: file.file, before: read.bytes, after, ...fixed };
  if (!write || fixed.edits.length === 0) return result;
  try {
    replaceFile(file.file as string, read.bytes, after);
    return result;
  } catch (error) {
    if (!(error instanceof FileWriteError)) throw error;
    const remaining = (await analyse(project, [{ ...file, bytes: read.bytes }], rules)).notes[0]?.findings ?? [];
    return { ...result, after: read.bytes, edits: [], remaining, failure: error.message };
  }
}
