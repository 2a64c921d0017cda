import { posix } from "node:path";
import { editDistance } from "../edit-distance.ts";
import type { Collector, Vault } from "../vault.ts";
import { notesByPath } from "./locate.ts";

/** Paths of all files, those of the run and those on the disk, by their names in small letters. */
const filesByName: Collector<ReadonlyMap<string, readonly string[]>> = (vault) => {
  const paths = new Set([...vault.of(notesByPath).keys(), ...vault.host.files()]);
  return Map.groupBy(paths, (path) => posix.basename(path).toLowerCase());
};

/** Every folder has one of these, and in other folders than that of the link there is other code of the same name. */
const EVERYWHERE =
  /^(?:_?index|readme)\.\w+$|\.(?:[cm]?[jt]sx?|c|cc|cpp|cs|css|go|h|hpp|html?|java|json|kt|lua|php|py|rb|rs|scss|sh|sql|swift|toml|txt|vue|xml|ya?ml)$/;

/** The only file of the vault that has the name at the end of a path, wherever it lies; null where there is none or several. */
export function movedFile(path: string, vault: Vault): string | null {
  const found = vault.of(filesByName).get(posix.basename(path).toLowerCase()) ?? [];
  return found.length === 1 ? (found[0] as string) : null;
}

/**
 * The file that a path without one most likely means, from the root: the only one of that name, else one in the same folder whose name is a few
 * letters away, else such a one anywhere. Null where none is near, or two are as near. `from`: the note that asks; it does not mean itself.
 */
export function nearestFile(path: string, from: string, vault: Vault): string | null {
  const name = posix.basename(path).toLowerCase();
  if (name === "") return null;
  const files = vault.of(filesByName);
  const wanted = /\.\w+$/.test(name) ? name : `${name}.md`;
  const moved = EVERYWHERE.test(wanted) ? [] : (files.get(wanted) ?? files.get(wanted.replace(/\.html?$/, ".md")) ?? []);
  if (moved.length === 1) return moved[0] as string;
  if (moved.length > 1) return null;
  const keys = vault.of(fileKeys).filter((each) => each.path !== from);
  const folder = posix.dirname(path);
  return (
    nearest(
      wanted,
      keys.filter((each) => each.folder === folder),
    ) ?? (EVERYWHERE.test(wanted) ? null : nearest(wanted, keys))
  );
}

/** A file by what counts of its name. */
interface FileKey {
  path: string;
  folder: string;
  ending: string;
  /** The name without its ending, in small letters, with one separator for all. */
  key: string;
}

const fileKeys: Collector<readonly FileKey[]> = (vault) => Array.from(vault.of(filesByName).values()).flat().map(keyOf);

function keyOf(path: string): FileKey {
  const { dir, ext, name } = posix.parse(path);
  return { path, folder: dir === "" ? "." : dir, ending: ext.toLowerCase(), key: name.toLowerCase().replace(/[\s_.-]+/g, "-") };
}

/** A quarter of the letters may differ, but no digit, and no separator counts. */
function nearest(path: string, candidates: readonly FileKey[]): string | null {
  const wanted = keyOf(path);
  let limit = Math.min(3, Math.floor(wanted.key.length / 4));
  let best: string | null = null;
  let isTied = false;
  for (const { ending, key, path: candidate } of candidates) {
    if (ending !== wanted.ending) continue;
    const distance = editDistance(wanted.key, key, limit);
    if (distance > limit || digits(key) !== digits(wanted.key)) continue;
    isTied = best !== null && distance === limit;
    best = candidate;
    limit = distance;
  }
  return isTied ? null : best;
}

function digits(name: string): string {
  return name.replace(/\D+/g, " ").trim();
}
