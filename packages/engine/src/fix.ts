import { compareFindings } from "@notewright/diagnostics";
import type { FixedNote, fixPasses } from "@notewright/fixer";
import type { Project } from "@notewright/host";
import { type ActiveRule, lint, type RuleSet } from "@notewright/linter";
import type { Finding } from "@notewright/schema";
import { cacheFolder } from "./cache-folder.ts";
import { verifyFix } from "./fix-verify.ts";
import { type NoteWrite, recoverQuietly, writeFixes } from "./fix-write.ts";
import type { NoteFile } from "./note-file.ts";
import { type AnalysedNote, type Progress, type ReadVault, readVault, withBytes } from "./read-vault.ts";

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
  /** The folder of the cache, for what `fix --undo` needs; null for none. */
  cache?: string | null | undefined;
  progress?: Progress | undefined;
  /**
   * Chooses among what would be fixed: gets the findings of a version of a note, and gives them back without the fixes that are not to be
   * made. Asked in each pass.
   */
  choose?:
    | ((findings: readonly Finding[], note: { path: string; bytes: Uint8Array }) => Promise<readonly Finding[]>)
    | undefined;
}

/** A note that is being fixed. */
interface Run {
  note: NoteFile;
  passes: ReturnType<typeof fixPasses>;
  /** The version whose findings it waits for; null when it is done. */
  wanted: Uint8Array | null;
  /** The findings of the note as it lies on disk. */
  original: readonly Finding[] | null;
  fixed: FixedNote | null;
}

/**
 * Fixes notes side by side, because what is wrong in one is told by all: in each round every note that is not done yet is checked
 * among the others as they are by then. A note that cannot be read or written does not stop the others.
 */
export async function fixNotes(
  project: Project,
  files: readonly NoteFile[],
  rules: readonly ActiveRule[] | RuleSet,
  { cache = cacheFolder(project.root), choose, progress, unsafe, write }: FixOptions,
): Promise<NoteFix[]> {
  if (write) recoverQuietly(project.root, cache);
  const { fixPasses } = await import("@notewright/fixer");
  let vault = readVault(project, files, progress);
  const first = vault.notes;
  const runs = new Map<string, Run>();
  for (const [index, { bytes, path }] of first.entries()) {
    if (bytes === null) continue;
    const passes = fixPasses({ bytes, unsafe, verify: verifyFix });
    runs.set(path, {
      note: files[index] as NoteFile,
      passes,
      wanted: passes.next().value as Uint8Array,
      original: null,
      fixed: null,
    });
  }
  for (let waiting = [...runs.values()]; waiting.length > 0; waiting = waiting.filter(({ fixed }) => fixed === null)) {
    const current = new Map(vault.notes.map(({ bytes, path }) => [path, bytes]));
    vault = withBytes(
      vault,
      waiting.flatMap(({ note, wanted }) =>
        wanted === current.get(note.path) ? [] : { ...note, bytes: wanted as Uint8Array },
      ),
    );
    const findings = await findingsOf(vault, new Set(waiting.map(({ note }) => note.path)), project, rules);
    for (const run of waiting) {
      const { path } = run.note;
      const found = findings.get(path) ?? [];
      answer(run, choose === undefined ? found : await choose(found, { path, bytes: run.wanted as Uint8Array }));
    }
  }
  return finished(first, runs, (notes) =>
    write
      ? writeFixes(
          project.root,
          cache,
          notes.map((note) => [note]),
        )
      : new Map(),
  );
}

function answer(run: Run, findings: readonly Finding[]): void {
  run.original ??= findings;
  const step = run.passes.next(findings);
  if (step.done === true) run.fixed = step.value;
  else run.wanted = step.value;
}

async function findingsOf(
  { notes, parsed }: ReadVault,
  paths: ReadonlySet<string>,
  { host }: Project,
  rules: readonly ActiveRule[] | RuleSet,
): Promise<Map<string, Finding[]>> {
  const asked = notes.filter(({ path }) => paths.has(path));
  const found = await lint(
    [...parsed.values()],
    rules,
    host,
    asked.flatMap((note) => parsed.get(note) ?? []),
  );
  return new Map(
    asked.map((note) => {
      const known = parsed.get(note);
      const own = known === undefined ? [] : (found.get(known) ?? []);
      return [note.path, [...note.findings, ...own].sort(compareFindings)];
    }),
  );
}

/** What became of each note; the fixed ones are written when they are to be. */
function finished(
  notes: readonly AnalysedNote[],
  runs: ReadonlyMap<string, Run>,
  write: (notes: NoteWrite[]) => ReadonlyMap<string, string>,
): NoteFix[] {
  const fixes = notes.map((note) => fixOf(note, runs.get(note.path)));
  const failures = write(
    fixes.flatMap(({ after, before, edits, file, path }) =>
      file === null || edits.length === 0 ? [] : { after, before, file, path },
    ),
  );
  return fixes.map((fix) => {
    const failure = failures.get(fix.path);
    if (failure === undefined) return fix;
    const remaining = [...(runs.get(fix.path)?.original ?? [])];
    return { ...fix, after: fix.before, edits: [], remaining, failure };
  });
}

function fixOf({ bytes, file, findings, path }: AnalysedNote, run: Run | undefined): NoteFix {
  if (bytes === null || run === undefined) {
    const none = new Uint8Array();
    const nothing = { edits: [], passes: 0, circular: [], circularLines: [], withheld: [] };
    return { path, file, before: none, after: none, remaining: findings, ...nothing };
  }
  const { bytes: after, ...rest } = run.fixed as FixedNote;
  return { path, file, before: bytes, after, ...rest };
}
