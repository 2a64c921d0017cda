import { posix } from "node:path";
import { editDistance } from "@notewright/diagnostics";
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
  const key = keyOf(wanted);
  const near = (vault.of(filesByGroup).get(groupOf(key)) ?? []).filter((each) => each.path !== from);
  const folder = posix.dirname(path);
  const beside = near.filter((each) => each.folder === folder);
  return nearest(key, beside) ?? (EVERYWHERE.test(wanted) ? null : nearest(key, near));
}

/** A file by what counts of its name. */
interface FileKey {
  path: string;
  folder: string;
  ending: string;
  /** The name without its ending, in small letters, with one separator for all. */
  name: string;
}

function keyOf(path: string): FileKey {
  const { dir, ext, name } = posix.parse(path);
  return {
    path,
    folder: dir === "" ? "." : dir,
    ending: ext.toLowerCase(),
    name: name.toLowerCase().replace(/[\s_.-]+/g, "-"),
  };
}

/** What slips leave as it is: the ending, the digits and the first letter. */
function groupOf({ ending, name }: FileKey): string {
  return `${ending} ${name.replace(/\D+/g, " ").trim()} ${/\p{L}/u.exec(name)?.[0] ?? ""}`;
}

const filesByGroup: Collector<ReadonlyMap<string, readonly FileKey[]>> = (vault) =>
  Map.groupBy(Array.from(vault.of(filesByName).values()).flat().map(keyOf), groupOf);

/** The one that differs in the fewest letters, at most in a quarter of them; a letter that is missing or too much is likelier than another one. */
function nearest({ name }: FileKey, candidates: readonly FileKey[]): string | null {
  let limit = Math.min(3, Math.floor(name.length / 4));
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  let isTied = false;
  for (const candidate of candidates) {
    const distance = editDistance(name, candidate.name, limit);
    if (distance > limit) continue;
    const cost = distance + (hasAllLetters(name, candidate.name) || hasAllLetters(candidate.name, name) ? 0 : 0.5);
    if (cost > bestCost) continue;
    isTied = cost === bestCost;
    best = candidate.path;
    bestCost = cost;
    limit = distance;
  }
  return isTied ? null : best;
}

/** Whether a text has the letters of another one in their order. */
function hasAllLetters(text: string, letters: string): boolean {
  let at = 0;
  for (let index = 0; index < text.length && at < letters.length; index++) if (text[index] === letters[at]) at++;
  return at === letters.length;
}
