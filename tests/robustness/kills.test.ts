import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { vault } from "../cli/vault.ts";

// The program itself, not the shim that starts it: a kill is to hit who writes.
const BIN = join(import.meta.dirname, "..", "..", "packages", "cli", "src", "bin.ts");
const NOTES = 500;
// A run takes seconds: KILLS=40 for all of what is promised.
const { KILLS = "6" } = process.env;

const names = Array.from({ length: NOTES }, (_, index) => `n${index}.md`);
const before = (name: string): string => `# Oven ${name}\r\n\r\nA hot\u00A0oven. \r\n${"It bakes bread.\r\n".repeat(3)}`;
const after = (name: string): string => before(name).replace("\u00A0", " ").replace(". \r\n", ".\r\n");

interface Ended {
  code: number | null;
  stderr: string;
}

function fix(cwd: string, shell = ""): { child: ChildProcess; ended: Promise<Ended> } {
  const command = `${shell} exec "$0" --conditions=@notewright/source "$1" fix --quiet --cache-location cache`;
  const child = spawn("bash", ["-c", command, process.execPath, BIN], { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr?.on("data", (part) => {
    stderr += part;
  });
  return { child, ended: once(child, "close").then(([code]) => ({ code, stderr })) };
}

function freshVault(): string {
  return vault(Object.fromEntries(names.map((name) => [name, before(name)])));
}

/** How many notes are fixed; each is to be as it was or fixed, and complete. */
function fixedIn(cwd: string): number {
  return names.filter((name) => {
    const text = readFileSync(join(cwd, name), "utf8");
    if (text !== before(name) && text !== after(name)) throw new Error(`${name} is neither old nor new: ${text}`);
    return text === after(name);
  }).length;
}

function expectNoStray(cwd: string): void {
  expect(readdirSync(cwd).filter((name) => name !== "cache" && !names.includes(name))).toEqual([]);
}

/** Waits until a run has recorded what it is about to write. */
async function recorded(cwd: string, child: ChildProcess): Promise<void> {
  const isThere = (): boolean =>
    existsSync(join(cwd, "cache", "fixes")) &&
    readdirSync(join(cwd, "cache", "fixes"), { recursive: true }).some((name) => String(name).endsWith(`-${child.pid}.json`));
  while (child.exitCode === null && !isThere()) await pause(1);
}

test("kill -9 at random moments: each note is old or new, and the next run leaves nothing behind", {
  timeout: 240_000,
}, async () => {
  const cwd = freshVault();
  let seed = 7;
  const random = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  let midway = 0;
  for (let kill = 0; kill < Number(KILLS); kill++) {
    const { child, ended } = fix(cwd);
    if (kill % 4 > 0) await recorded(cwd, child);
    await pause(random() * (kill % 4 > 0 ? 150 : 600));
    child.kill("SIGKILL");
    await ended;
    const fixed = fixedIn(cwd);
    if (fixed > 0 && fixed < NOTES) midway++;
    for (const name of names) if (fixed > NOTES / 2) writeFileSync(join(cwd, name), before(name));
  }
  expect(midway).toBeGreaterThan(0);
  expect(await fix(cwd).ended).toEqual({ code: 0, stderr: "" });
  expect(fixedIn(cwd)).toBe(NOTES);
  expectNoStray(cwd);
});

test("two runs at once: what one writes the other leaves alone", { timeout: 60_000 }, async () => {
  const cwd = freshVault();
  const runs = await Promise.all([fix(cwd).ended, fix(cwd).ended]);
  for (const { stderr } of runs) expect(stderr).not.toContain("    at ");
  fixedIn(cwd);
  expect((await fix(cwd).ended).code).toBe(0);
  expect(fixedIn(cwd)).toBe(NOTES);
  expectNoStray(cwd);
});

test("a full disk, a read-only note and a note replaced meanwhile are named, and the others fixed", {
  timeout: 60_000,
}, async () => {
  const cwd = freshVault();
  const long = `${before("n0.md")}${"It bakes bread.\r\n".repeat(600)}`;
  writeFileSync(join(cwd, "n0.md"), long);
  chmodSync(join(cwd, "n1.md"), 0o444);
  const { child, ended } = fix(cwd, "ulimit -f 8; trap '' XFSZ;");
  await recorded(cwd, child);
  const { code, stderr } = await ended;
  expect(code).toBe(1);
  expect(stderr).toContain("n0.md: cannot write");
  expect(stderr).toContain("EFBIG");
  expect(stderr).toMatch(/n1\.md: .*read-only \(EACCES\)/);
  expect(readFileSync(join(cwd, "n0.md"), "utf8")).toBe(long);
  writeFileSync(join(cwd, "n0.md"), before("n0.md"));
  expect(fixedIn(cwd)).toBe(NOTES - 2);
  expectNoStray(cwd);
});

test("a note that is written by somebody else while fix runs keeps what they wrote", { timeout: 60_000 }, async () => {
  const cwd = freshVault();
  const { child, ended } = fix(cwd);
  await recorded(cwd, child);
  writeFileSync(join(cwd, "n99.md"), "Mine.\n");
  const { code, stderr } = await ended;
  expect(readFileSync(join(cwd, "n99.md"), "utf8")).toBe("Mine.\n");
  // Where fix had already written it, theirs came after and nothing was to be said.
  if (code !== 0) expect(stderr).toContain("n99.md: cannot write");
  writeFileSync(join(cwd, "n99.md"), after("n99.md"));
  expect(fixedIn(cwd)).toBe(NOTES);
  expectNoStray(cwd);
});
