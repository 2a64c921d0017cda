import type { FoundFile } from "@notewright/host";
import type { ParsedNote } from "@notewright/parser";
import type { Collector, Vault } from "../vault.ts";

/** The notes of a run by their paths. */
export const notesByPath: Collector<ReadonlyMap<string, ParsedNote>> = ({ notes }) =>
  new Map(notes.map((note) => [note.path, note]));

/** What a link's path may leave out. */
const ENDINGS = ["", ".md", ".markdown", ".mdx"];

/**
 * What lies at a path from the root, which may lack its ending: a note of the run, or what is on the disk. Letter case may differ
 * where nothing has just these letters.
 */
export function locate(path: string, vault: Vault): FoundFile | null {
  const notes = vault.of(notesByPath);
  let other: FoundFile | null = null;
  for (const ending of ENDINGS) {
    const full = path + ending;
    if (notes.has(full)) return { path: full, kind: "file" };
    const found = vault.host.find(full);
    if (found?.path.normalize("NFC") === full.normalize("NFC")) return found;
    other ??= found;
  }
  // A page is linked by what its note becomes.
  return /\.html?$/i.test(path) ? (locate(path.replace(/\.html?$/i, ""), vault) ?? other) : other;
}
