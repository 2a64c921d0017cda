import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { vault } from "../cli/vault.ts";
import { startFix, strays, waitFor } from "./fix-run.ts";

const NOTES = 500;
// Of the whole program, which takes seconds for a run; more with KILLS=40. Of the part that writes, there are always 40.
const { KILLS = "4" } = process.env;

const names = Array.from({ length: NOTES }, (_, index) => `n${index}.md`);
const before = (name: string): string => `# Oven ${name}\r\n\r\nA hot\u00A0oven. \r\n`;
const after = (name: string): string => before(name).replace("\u00A0", " ").replace(". \r\n", ".\r\n");

const freshVault = (): string => vault(Object.fromEntries(names.map((name) => [name, before(name)])));

/** How many notes are fixed; each is to be as it was or fixed, and complete. */
function fixedIn(cwd: string): number {
  return names.filter((name) => {
    const text = readFileSync(join(cwd, name), "utf8");
    if (text !== before(name) && text !== after(name)) throw new Error(`${name} is neither old nor new: ${text}`);
    return text === after(name);
  }).length;
}

function putBack(cwd: string): void {
  for (const name of names) writeFileSync(join(cwd, name), before(name));
}

/** The same numbers each time, between 0 and 1. */
function* randoms(seed: number): Generator<number, never> {
  for (let next = seed; ; next = (next * 48_271) % 2_147_483_647) yield next / 2_147_483_647;
}

test("kill -9 at random moments: each note is old or new, and the next run leaves nothing behind", {
  timeout: 60_000 + 20_000 * Number(KILLS),
}, async () => {
  const cwd = freshVault();
  const random = randoms(104_729 * 7);
  const records = join(cwd, "cache", "fixes");
  let midway = 0;
  for (let kill = 0; kill < Number(KILLS); kill++) {
    const { child, ended } = startFix(cwd);
    const isRecorded = (): boolean =>
      existsSync(records) &&
      readdirSync(records, { recursive: true }).some((name) => String(name).endsWith(`-${child.pid}.json`));
    if (kill % 4 > 0) await waitFor(child, isRecorded);
    await pause(random.next().value * (kill % 4 > 0 ? 200 : 2000));
    child.kill("SIGKILL");
    await ended;
    const fixed = fixedIn(cwd);
    if (fixed > 0 && fixed < NOTES) midway++;
    if (fixed > NOTES / 2) putBack(cwd);
  }
  expect(midway).toBeGreaterThan(0);
  expect(await startFix(cwd).ended).toEqual({ code: 0, stderr: "" });
  expect(fixedIn(cwd)).toBe(NOTES);
  expect(strays(cwd, names)).toEqual([]);
});

/** The part of a run that writes: what was killed is recovered, then all notes that are not fixed yet are written, in groups of five. */
const WRITER = `
  const { readFileSync } = await import("node:fs");
  const { join } = await import("node:path");
  const { recoverQuietly, writeFixes } = await import(${JSON.stringify(import.meta.resolve("../../packages/engine/src/fix-write.ts"))});
  const root = process.cwd();
  const cache = join(root, "cache");
  const notes = ${JSON.stringify(names.map((name) => [name, before(name), after(name)]))}.map(([path, before, after]) => ({
    path, file: join(root, path), before: Buffer.from(before), after: Buffer.from(after),
  }));
  console.log("begun");
  recoverQuietly(root, cache, notes);
  const isOld = ({ before, file }) => readFileSync(file).equals(before);
  const groups = Map.groupBy(notes, ({ path }) => Math.floor(Number(/\\d+/.exec(path)[0]) / 5)).values();
  const left = [...groups].filter((group) => group.some(isOld));
  if (left.some((group) => !group.every(isOld))) throw new Error("a group is half written");
  const failures = writeFixes(root, cache, left);
  if (failures.size > 0) throw new Error(JSON.stringify([...failures]));
`;

test("40 kills while 500 notes are written in groups: the next run makes each group whole and leaves nothing behind", {
  timeout: 240_000,
}, async () => {
  const cwd = freshVault();
  const random = randoms(7);
  const start = async () => {
    const args = ["--conditions=@notewright/source", "--input-type=module", "-e", WRITER];
    // As the program itself does, it keeps what was compiled: so it starts three times as fast.
    const env = { NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache"), ...process.env };
    const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(child, "exit");
    await once(child.stdout, "data");
    return { child, ended };
  };
  const full = await start();
  const begun = performance.now();
  expect(await full.ended).toEqual([0, null]);
  const duration = performance.now() - begun;
  putBack(cwd);

  let midway = 0;
  for (let kill = 0; kill < 40; kill++) {
    const { child, ended } = await start();
    await pause(random.next().value * duration);
    child.kill("SIGKILL");
    // Late kills find it at its end; it never fails.
    expect([null, 0]).toContain((await ended)[0]);
    const fixed = fixedIn(cwd);
    if (fixed > 0 && fixed < NOTES) midway++;
    if (fixed > NOTES / 2) putBack(cwd);
  }
  expect(midway).toBeGreaterThan(10);

  const last = await start();
  expect(await last.ended).toEqual([0, null]);
  expect(fixedIn(cwd)).toBe(NOTES);
  expect(strays(cwd, names)).toEqual([]);
});
