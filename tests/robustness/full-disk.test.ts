import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { FIXED, FLAWED, vault } from "../cli/vault.ts";
import { BIN, startFix, strays } from "./fix-run.ts";

// Programs are started, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 });

const NOTES = Array.from({ length: 20 }, (_, index) => `n${index}.md`);
const LONG = `${FLAWED}\n${"It bakes bread.\n".repeat(4000)}`;
const read = (cwd: string, path: string): string => readFileSync(join(cwd, path), "utf8");

function freshVault(): string {
  return vault({ ...Object.fromEntries(NOTES.map((name) => [name, FLAWED])), "long.md": LONG });
}

describe("a limit on the size of files", () => {
  // Written in units of 512 or 1024 bytes; the signal would end the program otherwise.
  const shell = "ulimit -f 16; trap '' XFSZ;";

  test("the note that is too large is named and stays, the others are fixed", async () => {
    const cwd = freshVault();
    const { code, stderr } = await startFix(cwd, { shell }).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^notewright: long\.md: cannot write \S+ file too large \(EFBIG\)\. Raise the limit [^\n]*\n$/);
    expect(read(cwd, "long.md")).toBe(LONG);
    for (const name of NOTES) expect(read(cwd, name)).toBe(FIXED);
    expect(strays(cwd, [...NOTES, "long.md"])).toEqual([]);
    expect(await startFix(cwd).ended).toEqual({ code: 0, stderr: "" });
    expect(read(cwd, "long.md")).toBe(LONG.replace(FLAWED, FIXED));
  });
});

/** How to get mounts of our own, gone with the process; undefined where the system does not allow that. */
const isolation = [["--mount"], ["--mount", "--map-root-user"]].find(
  (flags) => spawnSync("unshare", [...flags, "mount", "-t", "tmpfs", "none", tmpdir()]).status === 0,
);

const SETUP = `set -e
mount -t tmpfs -o size=800k none "$DISK"
fix() {
  "$NODE" --conditions=@notewright/source "$BIN" fix --quiet --cache-location "$2" 2> "$OUT/$1.stderr" && code=0 || code=$?
  echo $code > "$OUT/$1.code"
}
keep() { mkdir "$OUT/$1"; cp *.md "$OUT/$1"; find "$DISK" -name '*.tmp' > "$OUT/$1.strays"; }
fill() { head -c 2m /dev/zero > "$DISK/filler" 2> "$OUT/filler" || true; }
`;

/** Runs a script with an empty file system at `$DISK`, and gives the folder `$OUT` with what it left there. */
function onSmallDisk(script: string, cwd: string): string {
  const out = vault();
  mkdirSync(join(out, "disk"));
  writeFileSync(join(out, "script.sh"), SETUP + script);
  const env = { ...process.env, DISK: join(out, "disk"), OUT: out, NODE: process.execPath, BIN };
  const run = spawnSync("unshare", [...(isolation ?? []), "bash", join(out, "script.sh")], { cwd, env, encoding: "utf8" });
  expect(run).toMatchObject({ status: 0, stderr: "" });
  return out;
}

// Where nobody may mount a file system, the limit above is the full disk.
if (isolation !== undefined)
  describe("a file system without room", () => {
    test("each note stays and is named; with room again all are fixed, and nothing else is left", () => {
      const out = onSmallDisk(
        'cp *.md "$DISK"; cd "$DISK"; fill; fix full cache; keep full; rm filler; fix after cache; keep after',
        freshVault(),
      );
      expect(read(out, "full.code")).toBe("1\n");
      const lines = read(out, "full.stderr").trimEnd().split("\n");
      expect(lines).toHaveLength(NOTES.length + 1);
      for (const line of lines)
        expect(line).toMatch(/^notewright: (?:n\d+|long)\.md: cannot write .*\(ENOSPC\)\. Free some space, then run/);
      expectNotes(join(out, "full"), FLAWED, LONG);
      expect([read(out, "full.strays"), read(out, "after.code"), read(out, "after.stderr")]).toEqual(["", "0\n", ""]);
      expectNotes(join(out, "after"), FIXED, LONG.replace(FLAWED, FIXED));
      expect(read(out, "after.strays")).toBe("");
    });

    test("with room for small notes only, they are fixed, and the long one is named", () => {
      const out = onSmallDisk(
        'cp *.md "$DISK"; cd "$DISK"; fill; truncate --size=-32k filler; fix full cache; keep full; rm filler; fix after cache; keep after',
        freshVault(),
      );
      expect(read(out, "full.code")).toBe("1\n");
      expect(read(out, "full.stderr")).toMatch(/^notewright: long\.md: cannot write [^\n]*\(ENOSPC\)[^\n]*\n$/);
      expectNotes(join(out, "full"), FIXED, LONG);
      expectNotes(join(out, "after"), FIXED, LONG.replace(FLAWED, FIXED));
      expect([read(out, "full.strays"), read(out, "after.strays")]).toEqual(["", ""]);
    });

    test("without room for the cache the notes are fixed all the same", () => {
      const out = onSmallDisk('fill; fix full "$DISK/cache"; keep full', freshVault());
      expect([read(out, "full.code"), read(out, "full.stderr"), read(out, "full.strays")]).toEqual(["0\n", "", ""]);
      expectNotes(join(out, "full"), FIXED, LONG.replace(FLAWED, FIXED));
    });
  });

function expectNotes(folder: string, text: string, long: string): void {
  for (const name of NOTES) expect(read(folder, name)).toBe(text);
  expect(read(folder, "long.md")).toBe(long);
}
