import { posix } from "node:path";
import { editDistance } from "../edit-distance.ts";
import type { Collector, Vault } from "../vault.ts";
import { notesByPath } from "./locate.ts";

/** Paths of all files, those of the run and those on the disk, by their names in small letters. */
const filesByName: Collector<ReadonlyMap<string, readonly string[]>> = (vault) => {
  const paths = new Set([...vault.of(notesByPath).keys(), ...vault.host.files()]);
  return Map.groupBy(paths, (path) => posix.basename(path).toLowerCase());
};

/** Every folder has one of these. */
const EVERYWHERE = /^(?:_?index|readme)\.\w+$/;

/**
 * The file that a path without one most likely means, from the root: the only one of that name, else one in the same folder whose name is a few
 * letters away, else such a one anywhere. Null where none is near, or two are as near.
 */
export function nearestFile(path: string, vault: Vault): string | null {
  const name = posix.basename(path).toLowerCase();
  if (name === "") return null;
  const files = vault.of(filesByName);
  const wanted = /\.\w+$/.test(name) ? name : `${name}.md`;
  const moved = EVERYWHERE.test(wanted) ? [] : (files.get(wanted) ?? files.get(wanted.replace(/\.html?$/, ".md")) ?? []);
  if (moved.length === 1) return moved[0] as string;
  if (moved.length > 1) return null;
  const folder = posix.dirname(path);
  const beside: string[] = [];
  for (const paths of files.values()) for (const each of paths) if (posix.dirname(each) === folder) beside.push(each);
  return nearest(wanted, beside) ?? nearest(wanted, Array.from(files.values()).flat());
}

/** A quarter of the letters may differ, but no digit, and no separator counts. */
function nearest(wanted: string, candidates: readonly string[]): string | null {
  const { ext, name } = posix.parse(wanted);
  const key = keyOf(name);
  let limit = Math.min(3, Math.floor(key.length / 4));
  let best: string | null = null;
  let isTied = false;
  for (const candidate of candidates) {
    const other = posix.parse(posix.basename(candidate));
    if (other.ext.toLowerCase() !== ext || digits(other.name) !== digits(name)) continue;
    const distance = editDistance(key, keyOf(other.name), limit);
    if (distance > limit) continue;
    isTied = best !== null && distance === limit;
    best = candidate;
    limit = distance;
  }
  return isTied ? null : best;
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]+/g, "-");
}

function digits(name: string): string {
  return name.replace(/\D+/g, " ").trim();
}
