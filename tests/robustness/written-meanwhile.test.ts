import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { cli } from "../cli/cli.ts";
import { FIXED, FLAWED, vault } from "../cli/vault.ts";
import { startFix, startGatedFix, strays } from "./fix-run.ts";

// Programs are started, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 });

const NOTES = ["a.md", "b.md", "c.md"];
const read = (cwd: string, path: string): string => readFileSync(join(cwd, path), "utf8");
const freshVault = (): string => vault(Object.fromEntries(NOTES.map((name) => [name, FLAWED])));

const PLUGIN = "export default { id: 'meanwhile', check: () => (globalThis.meanwhile(), []) };";
const FLAGS = ["--config", "kept/config.json", "--root", ".", "--ledger", "kept/ledger.json"];

/** Fixes a vault while, between reading and writing, something is done to `b.md`. */
async function meanwhile(act: (note: string) => void): Promise<{ cwd: string; code: number; stderr: string }> {
  const cwd = freshVault();
  mkdirSync(join(cwd, "kept"));
  writeFileSync(join(cwd, "kept", "plugin.mjs"), PLUGIN);
  writeFileSync(join(cwd, "kept", "config.json"), '{ "plugins": ["./plugin.mjs"] }');
  let isDone = false;
  // A plug-in is asked for each note when all of them are read.
  Object.assign(globalThis, {
    meanwhile() {
      if (!isDone) act(join(cwd, "b.md"));
      isDone = true;
    },
  });
  const { code, stderr } = await cli(["fix", ...FLAGS], { cwd });
  expect([isDone, read(cwd, "a.md"), read(cwd, "c.md")]).toEqual([true, FIXED, FIXED]);
  return { cwd, code, stderr };
}

async function expectNoStray(cwd: string): Promise<void> {
  await cli(["fix"], { cwd });
  expect(readdirSync(cwd).filter((name) => ![...NOTES, "kept", ".cache"].includes(name))).toEqual([]);
}

const MINE = "Written by hand.\n";

describe("between reading and writing", () => {
  test.each([
    ["an editor writes to a note", (note: string) => writeFileSync(note, MINE)],
    [
      "an editor puts another file in its place",
      (note: string) => {
        writeFileSync(`${note}~`, MINE);
        renameSync(`${note}~`, note);
      },
    ],
    ["somebody adds a line", (note: string) => writeFileSync(note, MINE, { flag: "a" })],
  ])("%s: theirs stays, and is named", async (_, act) => {
    const { code, cwd, stderr } = await meanwhile(act);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^notewright: b\.md: cannot write \S+b\.md: it was changed meanwhile and is left as it is \(ECHANGED\)\. Run the command again\.\n$/,
    );
    expect(read(cwd, "b.md")).toMatch(/Written by hand\.\n$/);
    await expectNoStray(cwd);
  });

  test("a note that is taken away does not come back", async () => {
    const { code, cwd, stderr } = await meanwhile((note) => rmSync(note));
    expect([code, existsSync(join(cwd, "b.md"))]).toEqual([1, false]);
    expect(stderr).toMatch(/^notewright: b\.md: cannot write .*\(ENOENT\)/);
    await expectNoStray(cwd);
  });

  test("a link that leads out of the vault is not followed, even to the same text", async () => {
    const outside = join(vault({ "b.md": FLAWED }), "b.md");
    const { code, cwd, stderr } = await meanwhile((note) => {
      rmSync(note);
      symlinkSync(outside, note);
    });
    expect([code, readFileSync(outside, "utf8")]).toEqual([1, FLAWED]);
    expect(lstatSync(join(cwd, "b.md")).isSymbolicLink()).toBe(true);
    expect(stderr).toMatch(/^notewright: b\.md: cannot write .*\(ECHANGED\)/);
    await expectNoStray(cwd);
  });

  test("a note that becomes read-only is left alone, one that is only touched is not", async () => {
    const shut = await meanwhile((note) => chmodSync(note, 0o444));
    expect([shut.code, read(shut.cwd, "b.md")]).toEqual([1, FLAWED]);
    expect(shut.stderr).toMatch(/^notewright: b\.md: .*the file is read-only \(EACCES\)\. Make it writable/);
    await expectNoStray(shut.cwd);
    const touched = await meanwhile((note) => utimesSync(note, 1, 1));
    expect([touched.code, touched.stderr, read(touched.cwd, "b.md")]).toEqual([0, "", FIXED]);
  });
});

describe("two runs that have read the same notes", () => {
  const slip = `${FLAWED}\nIt was deliverrd.\n`;
  const [safe, unsafe] = [`${FIXED}\nIt was deliverrd.\n`, `${FIXED}\nIt was delivered.\n`];

  test.each([
    ["safe fixes first", [[], ["--unsafe"]], safe],
    ["unsafe fixes first", [["--unsafe"], []], unsafe],
  ])("%s: what one wrote the other leaves alone, and names where it wanted another text", async (_, [one, two], expected) => {
    const cwd = vault({ "a.md": FLAWED, "b.md": slip });
    const [first, second] = [startGatedFix(cwd, { args: one ?? [] }), startGatedFix(cwd, { args: two ?? [] })];
    await Promise.all([first.hasRead, second.hasRead]);
    first.goOn();
    expect(await first.ended).toEqual({ code: 0, stderr: "" });
    second.goOn();
    const { code, stderr } = await second.ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^notewright: b\.md: cannot write \S+ it was changed meanwhile .* \(ECHANGED\)\. Run the command again\.\n$/,
    );
    expect([read(cwd, "a.md"), read(cwd, "b.md")]).toEqual([FIXED, expected]);
    expect(await startFix(cwd, { args: ["--unsafe"] }).ended).toEqual({ code: 0, stderr: "" });
    expect(read(cwd, "b.md")).toBe(unsafe);
    expect(strays(cwd, ["a.md", "b.md"])).toEqual([]);
  });

  test("that write at once, many notes: each is old or new meanwhile, and fixed at the end", async () => {
    const names = Array.from({ length: 200 }, (_, index) => `n${index}.md`);
    const cwd = vault(Object.fromEntries(names.map((name) => [name, FLAWED])));
    const runs = [startGatedFix(cwd), startGatedFix(cwd)];
    await Promise.all(runs.map(({ hasRead }) => hasRead));
    for (const run of runs) run.goOn();
    for (const { stderr } of await Promise.all(runs.map(({ ended }) => ended))) {
      const lines = stderr.split("\n").filter((line) => line !== "");
      for (const line of lines) expect(line).toMatch(/^notewright: n\d+\.md: cannot write .*\((?:ECHANGED|EMLINK|ENOENT)\)/);
    }
    for (const name of names) expect([FLAWED, FIXED]).toContain(read(cwd, name));
    expect(await startFix(cwd).ended).toEqual({ code: 0, stderr: "" });
    for (const name of names) expect(read(cwd, name)).toBe(FIXED);
    expect(strays(cwd, names)).toEqual([]);
  });
});
