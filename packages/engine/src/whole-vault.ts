import type { Project } from "@notewright/host";
import type { ActiveRule, RuleSet } from "@notewright/linter";
import { discoverNotes } from "./discover.ts";
import type { NoteFile } from "./note-file.ts";

/** Whether some notes are all notes of a vault; false too where no rule wants to know, as it takes a look at the disk. */
export function isWholeVault(project: Project, files: readonly NoteFile[], rules: readonly ActiveRule[] | RuleSet): boolean {
  if (!files.some(({ path }) => rulesOf(rules, path).some(({ rule }) => rule.meta.needsWholeVault))) return false;
  const { root } = project;
  const known = new Set(files.map(({ path }) => path));
  return discoverNotes({ cwd: root, root, paths: [], ignore: project.config.ignore ?? [] }).every(({ path }) =>
    known.has(path),
  );
}

/** The rules that run in a note. */
export function rulesOf(rules: readonly ActiveRule[] | RuleSet, path: string): readonly ActiveRule[] {
  return "of" in rules ? rules.of(path) : rules;
}
