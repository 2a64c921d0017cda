import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { FIXED, FLAWED, vault } from "../cli/vault.ts";
import { BIN, startFix, strays } from "./fix-run.ts";

// Programs are started, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 });

const NOTES = ["a.md", "b.md", "shut/c.md"];
const FLAWED_NOTES = Object.fromEntries(NOTES.map((name) => [name, FLAWED]));
const NOBODY = 65_534;

// Root may do anything, whatever the permissions say. Where the program can be run as somebody else, it is.
const isRoot = process.getuid?.() === 0;
const canBeNobody =
  isRoot &&
  spawnSync(process.execPath, ["-e", `require("fs").readFileSync(${JSON.stringify(BIN)})`], { uid: NOBODY }).status === 0;
const user = canBeNobody ? NOBODY : undefined;

const read = (cwd: string, path: string): string => readFileSync(join(cwd, path), "utf8");

/** Gives a vault to whoever runs `fix`, but for a note and a folder. */
function ownedVault(): string {
  const cwd = vault(FLAWED_NOTES);
  for (const path of ["", "a.md", "shut/c.md"]) if (user !== undefined) chownSync(join(cwd, path), user, user);
  return cwd;
}

// As root there is no other owner to speak of.
const kinds: [string, number][] = [
  ["by their mode", 0],
  ...(user === undefined ? [] : [["as somebody else's", 0o200] as [string, number]]),
];

describe.each(kinds)("a note and a folder that are read-only %s", (_, ownersRight) => {
  test("are left alone and named with what to do; the other notes are fixed", async () => {
    const cwd = ownedVault();
    chmodSync(join(cwd, "b.md"), 0o444 | ownersRight);
    chmodSync(join(cwd, "shut"), 0o555 | ownersRight);
    const { code, stderr } = await startFix(cwd, { uid: user }).ended;
    expect(code).toBe(1);
    expect(stderr.split("\n")).toEqual([
      expect.stringMatching(/^notewright: b\.md: cannot write .*the file is read-only \(EACCES\)\. Make it writable/),
      expect.stringMatching(/^notewright: shut\/c\.md: cannot write .*its folder is read-only \(EACCES\)\. Make it writable/),
      "",
    ]);
    expect(NOTES.map((path) => read(cwd, path))).toEqual([FIXED, FLAWED, FLAWED]);
    chmodSync(join(cwd, "shut"), 0o755);
    expect(strays(cwd, ["a.md", "b.md", "shut"])).toEqual([]);
  });
});

test("owner, group and mode of a note stay", async () => {
  const cwd = vault({ "a.md": FLAWED });
  const [uid, gid] = isRoot ? [12_345, 54_321] : [process.getuid?.() as number, process.getgid?.() as number];
  if (isRoot) chownSync(join(cwd, "a.md"), uid, gid);
  chmodSync(join(cwd, "a.md"), 0o664);
  expect(await startFix(cwd).ended).toEqual({ code: 0, stderr: "" });
  expect(read(cwd, "a.md")).toBe(FIXED);
  expect(statSync(join(cwd, "a.md"))).toMatchObject({ uid, gid, mode: 0o100664 });
});
