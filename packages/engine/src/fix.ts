import { compareFindings } from "@notewright/diagnostics";
import type { Project } from "@notewright/host";
import type { ActiveRule, RuleSet } from "@notewright/linter";
import type { Finding } from "@notewright/schema";
import { cacheFolder } from "./cache-folder.ts";
import type { ChooseFixes, FixState } from "./fix-rounds.ts";
import { type NoteWrite, recoverQuietly, unwritable, writeFixes } from "./fix-write.ts";
import type { NoteFile } from "./note-file.ts";
import { type Progress, type ReadVault, readVault, type VaultNote, withBytes } from "./read-vault.ts";
import { restOfVault } from "./rest-of-vault.ts";

/** What became of one note. */
export interface NoteFix extends Omit<FixState, "group" | "original"> {
  path: string;
  /** Absolute path; null for a note that is no file. */
  file: string | null;
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
  /** Chooses among the fixes; default: all are made. */
  choose?: ChooseFixes | undefined;
}

/**
 * Fixes notes, each among the others, in passes until nothing is left to fix, and writes them when they are to be. A note that cannot be
 * read or written does not stop the others.
 */
export async function fixNotes(
  project: Project,
  files: readonly NoteFile[],
  rules: readonly ActiveRule[] | RuleSet,
  { cache = cacheFolder(project.root), choose = async (findings) => findings, progress, unsafe, write }: FixOptions,
): Promise<NoteFix[]> {
  if (write) recoverQuietly(project.root, cache, files);
  const { fixRounds } = await import("./fix-rounds.ts");
  let vault = await readVault(project, files, { progress });
  const first = vault.notes;
  const noteOf = new Map(files.map((note) => [note.path, note]));
  const states = await fixRounds(
    new Map(first.flatMap(({ bytes, path }) => (bytes === null ? [] : [[path, bytes] as const]))),
    {
      unsafe,
      choose,
      unwritable: (path) => (write ? unwritable(noteOf.get(path)?.file ?? null) : null),
      check(paths, versions) {
        const current = new Map(vault.notes.map(({ bytes, path }) => [path, bytes]));
        const changed = Array.from(versions).filter(([path, bytes]) => bytes !== current.get(path));
        vault = withBytes(
          vault,
          changed.map(([path, bytes]) => ({ ...(noteOf.get(path) as NoteFile), bytes })),
        );
        return findingsOf(vault, paths, project, rules);
      },
    },
  );
  const fixes = first.map((note) => fixOf(note, states.get(note.path)));
  if (!write) return fixes;
  const failures = writeFixes(project.root, cache, writesOf(fixes, states));
  return fixes.map((fix) => {
    const failure = failures.get(fix.path);
    if (failure === undefined) return fix;
    const remaining = [...(states.get(fix.path)?.original ?? [])];
    return { ...fix, after: fix.before, edits: [], later: 0, remaining, failure };
  });
}

/** What is to be written, by the groups that are written whole. */
function writesOf(fixes: readonly NoteFix[], states: ReadonlyMap<string, FixState>): NoteWrite[][] {
  const groups = Map.groupBy(
    fixes.flatMap(({ after, before, edits, file, path }) =>
      file === null || edits.length === 0 ? [] : { after, before, file, path },
    ),
    ({ path }) => states.get(path)?.group,
  );
  return [...groups.values()];
}

async function findingsOf(
  { notes, parsed }: ReadVault,
  paths: ReadonlySet<string>,
  project: Project,
  rules: readonly ActiveRule[] | RuleSet,
): Promise<Map<string, Finding[]>> {
  const { lint } = await import("@notewright/linter");
  const asked = notes.filter(({ path }) => paths.has(path));
  const found = await lint(
    [...parsed.values()],
    rules,
    project.host,
    asked.flatMap((note) => parsed.get(note) ?? []),
    restOfVault(project, notes),
  );
  return new Map(
    asked.map((note) => {
      const known = parsed.get(note);
      const own = known === undefined ? [] : (found.get(known) ?? []);
      return [note.path, [...note.findings, ...own].sort(compareFindings)];
    }),
  );
}

function fixOf({ bytes, file, findings, path }: VaultNote, state: FixState | undefined): NoteFix {
  if (bytes === null || state === undefined) {
    const none = new Uint8Array();
    const nothing = { edits: [], passes: 0, later: 0, circular: [], circularLines: [] };
    return { path, file, before: none, after: none, remaining: findings, ...nothing };
  }
  const { group: _, original: __, ...rest } = state;
  return { path, file, ...rest };
}
