import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** A program that makes pages of the notes. */
export interface Program {
  name: string;
  command: readonly string[];
  cwd: string;
  env?: Readonly<Record<string, string>>;
  /** The folder that its pages are in. */
  output: string;
  /** What it would find again the next time. */
  caches?: readonly string[];
  /** What was done to let it work at all. */
  prepared?: string;
}

export interface Usage {
  /** User and system seconds of the program and all that it started. */
  cpu: number;
  /** Of the largest process, in MB. */
  memory: number;
}

/** Runs a program that finds nothing of an earlier run. */
export function usageOf({ caches = [], command, cwd, env, name, output }: Program): Usage {
  for (const folder of [output, ...caches]) rmSync(folder, { recursive: true, force: true });
  const { status, stderr, stdout } = spawnSync("python3", [join(import.meta.dirname, "usage.py"), ...command], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  return JSON.parse(stdout) as Usage;
}

/** What a program made: MB of all files, and how many of them are pages. */
export function outputOf({ output }: Program): { megabytes: number; pages: number } {
  const paths = readdirSync(output, { recursive: true, encoding: "utf8" }).map((path) => join(output, path));
  const sizes = paths.map((path) => statSync(path)).map((file) => (file.isFile() ? file.size : 0));
  const pages = paths.filter((path) => path.endsWith(".html")).length;
  return { megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1e6, pages };
}
