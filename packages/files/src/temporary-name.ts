import { randomBytes } from "node:crypto";
import { lstatSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { kill, pid, uptime } from "node:process";

const PATTERN = /^\..*\.notewright-(\d+)-[0-9a-f]{12}\.tmp$/s;

// Names are limited to 255 bytes; 40 UTF-16 code units are at most 120.
const KEPT_NAME = 40;

/** A new name for a temporary file beside `target`: `.<name>.notewright-<pid>-<hex>.tmp`. */
export function temporaryName(target: string): string {
  const name = basename(target).slice(0, KEPT_NAME).toWellFormed();
  return join(dirname(target), `.${name}.notewright-${pid}-${randomBytes(6).toString("hex")}.tmp`);
}

/**
 * Removes the temporary files that processes which no longer run have left in a folder. Never throws: what others left behind is no reason
 * to refuse anything.
 */
export function sweepTemporaries(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const owner = PATTERN.exec(name)?.[1];
      if (owner !== undefined && isLeftBehind(join(folder, name), Number(owner))) rmSync(join(folder, name), { force: true });
    }
  } catch {
    // If the folder itself is at fault, the write will say so.
  }
}

const swept = new Set<string>();

/** Sweeps a folder once in the life of this process, so that many writes into one folder do not list it each time. */
export function sweepOnce(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  sweepTemporaries(folder);
}

// Some file systems tell times only to two seconds.
const BLUR = 2_000;

function isLeftBehind(file: string, owner: number): boolean {
  if (owner !== pid) return !isRunning(owner);
  // In a container every run may have the same id: what is older than this process is not its own. A link made now changes no mtime.
  return lstatSync(file).ctimeMs + BLUR < Date.now() - uptime() * 1_000;
}

function isRunning(owner: number): boolean {
  try {
    kill(owner, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
