import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { vault } from "../cli/vault.ts";

const BIN = join(import.meta.dirname, "..", "..", "packages", "cli", "src", "bin.ts");
const FILES = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [`n${index}.md`, `See [mail](mail.md#recieving-mail).\n${"More.\n".repeat(index)}`]),
);
const BEFORE: Readonly<Record<string, string>> = { ...FILES, "mail.md": "# Mail\n\n## Recieving mail\n\nLetters.\n" };

function fix(cwd: string, ...more: string[]): { kill(): void; ended: Promise<unknown> } {
  const args = ["--conditions=@notewright/source", BIN, "fix", "--quiet", "--cache-location", "cache", ...more];
  const child = spawn(process.execPath, args, { cwd, stdio: "ignore" });
  return { kill: () => child.kill("SIGKILL"), ended: once(child, "close") };
}

function fixedIn(cwd: string): number {
  return Object.keys(BEFORE).filter((path) => !/recieving/i.test(readFileSync(join(cwd, path), "utf8"))).length;
}

test("a kill while a heading and the links to it are written: the next run writes the rest", {
  timeout: 120_000,
}, async () => {
  const cwd = vault(BEFORE);
  const all = Object.keys(BEFORE).length;
  let halfway = 0;
  for (let tries = 0; tries < 20 && halfway < 2; tries++) {
    for (const [path, text] of Object.entries(BEFORE)) writeFileSync(join(cwd, path), text);
    const run = fix(cwd);
    // The first note that is written shows in its content; then it is a matter of a millisecond or two.
    while (fixedIn(cwd) === 0 && existsSync(cwd)) await pause(0);
    run.kill();
    await run.ended;
    const count = fixedIn(cwd);
    if (count > 0 && count < all) halfway++;
    // With nothing to fix of its own: what is done now is what the killed run had begun.
    await fix(cwd, "--rule", "spelling=off", "--rule", "known-misspelling=off").ended;
    expect(fixedIn(cwd)).toBe(all);
  }
  expect(halfway).toBe(2);
  expect(readdirSync(cwd).sort()).toEqual(["cache", ...Object.keys(BEFORE)].sort());
});
