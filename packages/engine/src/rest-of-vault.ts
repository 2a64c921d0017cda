import { UserError } from "@notewright/diagnostics";
import type { Project } from "@notewright/host";
import { discoverNotes } from "./discover.ts";
import type { NoteFile } from "./note-file.ts";

/** Paths of the notes of a vault that are not among some. The disk is looked at when somebody first asks, as mostly nobody wants to know. */
export function restOfVault({ config, root }: Project, files: readonly Pick<NoteFile, "path">[]): () => ReadonlySet<string> {
  let rest: Set<string> | null = null;
  return () => {
    if (rest !== null) return rest;
    const known = new Set(files.map(({ path }) => path));
    rest = new Set(notesIn(root, config.ignore ?? []).filter((path) => !known.has(path)));
    return rest;
  };
}

function notesIn(root: string, ignore: readonly string[]): string[] {
  try {
    return discoverNotes({ cwd: root, root, paths: [], ignore }).flatMap(({ fault, path }) =>
      fault === undefined ? path : [],
    );
  } catch (error) {
    // A note from standard input may have a vault without any other.
    if (error instanceof UserError) return [];
    throw error;
  }
}
