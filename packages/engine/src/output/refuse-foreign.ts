import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@notewright/diagnostics";
import type { Exporter, FileEnds, OutputFile } from "@notewright/exporter";
import { isConfig } from "./is-config.ts";

/** How freely an export may replace what lies where its files go. */
export interface Replacing {
  /** Absolute path of the config that is in use, which is never replaced. */
  configFile: string | null;
  /** Whether files may be replaced that something else made. */
  force: boolean;
}

/**
 * Refuses to write files where one would replace what notewright did not make, before any of them is written. A file tells by what is in
 * it; one that cannot tell, as a picture, goes with the others of its export: it is ours if one of them is.
 */
export function refuseForeign(
  folder: string,
  files: readonly OutputFile[],
  exporter: Pick<Exporter, "isOwn">,
  { configFile, force }: Replacing,
): void {
  const there = files.map(({ path }) => join(folder, path)).filter(holdsSomething);
  const config = there.find((path) => isConfig(path, configFile));
  if (config !== undefined)
    throw new UserError(`${config} is a config, and is not written over. Name another file with --out.`);
  const { isOwn } = exporter;
  if (force || isOwn === undefined) return;
  const judged = there.map((path) => ({ path, own: isOwn(path, endsOf(path)) }));
  const hasOwn = judged.some(({ own }) => own === true);
  const foreign = judged.find(({ own }) => own === false || (own === null && !hasOwn));
  if (foreign === undefined) return;
  throw new UserError(
    `${foreign.path} was not made by notewright, and would be replaced. Name another place with --out, or use --force.`,
  );
}

function holdsSomething(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size > 0;
}

const END = 2 ** 16;

/** Enough to know a file by; a deck may be larger than the memory. */
function endsOf(path: string): FileEnds {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    return { head: part(file, 0, size), tail: part(file, Math.max(0, size - END), size) };
  } finally {
    closeSync(file);
  }
}

function part(file: number, start: number, size: number): Buffer {
  const bytes = Buffer.alloc(Math.min(END, size - start));
  return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
}
