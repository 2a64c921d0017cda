import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** The program itself, not the shim that starts it: a kill is to hit who writes. */
export const BIN: string = join(import.meta.dirname, "..", "..", "packages", "cli", "src", "bin.ts");

/** How a run came to its end. */
interface Ended {
  code: number | null;
  stderr: string;
}

/** A run of `fix` as a process of its own. */
export interface FixRun {
  child: ChildProcess;
  ended: Promise<Ended>;
}

/** How to start it: more arguments, what a shell does before, and as whom. */
export interface FixRunOptions {
  args?: readonly string[];
  shell?: string;
  env?: Readonly<Record<string, string>>;
  uid?: number | undefined;
}

/** Starts `fix` in a folder, with its cache in `cache`. */
export function startFix(cwd: string, { args = [], env = {}, shell = "", uid }: FixRunOptions = {}): FixRun {
  const command = `${shell} exec "$0" --conditions=@notewright/source "$@"`;
  const all = [BIN, "fix", "--quiet", "--cache-location", "cache", ...args];
  const child = spawn("bash", ["-c", command, process.execPath, ...all], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  let stderr = "";
  child.stderr?.on("data", (part) => {
    stderr += part;
  });
  return { child, ended: once(child, "close").then(([code]) => ({ code, stderr })) };
}

/** A run that stops when it has read the notes, before it writes any. */
export interface GatedRun extends FixRun {
  /** Resolves when it has read them. */
  hasRead: Promise<void>;
  goOn(): void;
}

// A plug-in is asked for each note when all are read.
const PLUGIN = `
import { existsSync, writeFileSync } from "node:fs";
const { GATE } = process.env;
let isOpen = GATE === undefined;
function check() {
  if (!isOpen) writeFileSync(GATE + "/read", "");
  while (!isOpen) {
    isOpen = existsSync(GATE + "/open");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
  }
  return [];
}
export default { id: "gate", check };
`;

/** Starts `fix` in a folder, to write when it is told. */
export function startGatedFix(cwd: string, options: FixRunOptions = {}): GatedRun {
  mkdirSync(join(cwd, "gates"), { recursive: true });
  writeFileSync(join(cwd, "gates", "gate.mjs"), PLUGIN);
  writeFileSync(join(cwd, "gates", "config.json"), '{ "plugins": ["./gate.mjs"] }');
  const gate = mkdtempSync(join(cwd, "gates", "gate-"));
  const { args = [], env } = options;
  const run = startFix(cwd, {
    ...options,
    env: { ...env, GATE: gate },
    args: ["--config", "gates/config.json", "--root", ".", "--ledger", "gates/ledger.json", ...args],
  });
  return {
    ...run,
    hasRead: waitFor(run.child, () => existsSync(join(gate, "read"))),
    goOn: () => writeFileSync(join(gate, "open"), ""),
  };
}

/** Waits until something is so, or the run has ended. */
export async function waitFor(child: ChildProcess, isSo: () => boolean): Promise<void> {
  while (child.exitCode === null && child.signalCode === null && !isSo()) await pause(1);
}

/** What lies in a vault beside its notes, the cache and what gates need; also in the cache, what is no record. */
export function strays(cwd: string, notes: Iterable<string>): string[] {
  const known = new Set(["cache", "gates", ...notes]);
  const beside = readdirSync(cwd).filter((name) => !known.has(name));
  const cached = existsSync(join(cwd, "cache")) ? readdirSync(join(cwd, "cache"), { recursive: true }).map(String) : [];
  return [...beside, ...cached.filter((name) => name.endsWith(".tmp"))];
}
