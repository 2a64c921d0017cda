import { execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs";
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { replaceFile } from "./replace-file.ts";
import { sweepTemporaries } from "./temporary-name.ts";

vi.mock("node:fs", async (original) => {
  const real = await original<typeof fs>();
  return { ...real, renameSync: vi.fn(real.renameSync), linkSync: vi.fn(real.linkSync) };
});

const OLD = Buffer.from("It is deliverd.\n");
const NEW = Buffer.from("It is delivered.\n");

let folder: string;
let note: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "notewright-files-"));
  note = join(folder, "note.md");
  writeFileSync(note, OLD);
});

afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

function failure(code: string): unknown {
  return expect.objectContaining({ name: "FileWriteError", path: note, code });
}

async function runScript(script: string): Promise<string> {
  const { stdout } = await promisify(execFile)(execPath, ["--input-type=module", "-e", script]);
  return stdout;
}

function expectUntouched(bytes: Buffer): void {
  expect(readFileSync(note)).toEqual(bytes);
  expect(readdirSync(folder)).toEqual(["note.md"]);
}

describe("replaceFile", () => {
  test("replaces the bytes and keeps mode and owner", () => {
    chmodSync(note, 0o640);
    const { uid, gid } = statSync(note);
    replaceFile(note, OLD, NEW);
    expect(statSync(note)).toMatchObject({ uid, gid, mode: 0o100640 });
    expectUntouched(NEW);
  });

  test("equal bytes are no write", () => {
    const { ino } = statSync(note);
    replaceFile(note, OLD, Buffer.from(OLD));
    expect(statSync(note).ino).toBe(ino);
  });

  test("refuses a read-only note", () => {
    chmodSync(note, 0o444);
    expect(() => replaceFile(note, OLD, NEW)).toThrow(failure("EACCES"));
    expect(() => replaceFile(note, OLD, NEW)).toThrow(`cannot write ${note}: the file is read-only (EACCES)`);
    expectUntouched(OLD);
  });

  test("refuses a note in a read-only folder", () => {
    chmodSync(folder, 0o555);
    expect(() => replaceFile(note, OLD, NEW)).toThrow(`cannot write ${note}: its folder is read-only (EACCES)`);
    expectUntouched(OLD);
  });

  test("refuses a note that was changed since it was read", () => {
    const theirs = Buffer.from("It is mine now.\n");
    writeFileSync(note, theirs);
    expect(() => replaceFile(note, OLD, NEW)).toThrow(failure("ECHANGED"));
    expectUntouched(theirs);
  });

  test("puts back what was written between the comparison and the rename", () => {
    const theirs = Buffer.from("Written at the last moment.\n");
    vi.mocked(fs.renameSync).mockImplementationOnce((from, to) => {
      writeFileSync(to as string, theirs);
      fs.renameSync(from, to);
    });
    expect(() => replaceFile(note, OLD, NEW)).toThrow(failure("ECHANGED"));
    expectUntouched(theirs);
  });

  test("puts back a file that was put in its place after the comparison", () => {
    const theirs = Buffer.from("Put there at the last moment.\n");
    vi.mocked(fs.linkSync).mockImplementationOnce((from, to) => {
      writeFileSync(`${from}~`, theirs);
      fs.renameSync(`${from}~`, from);
      fs.linkSync(from, to);
    });
    expect(() => replaceFile(note, OLD, NEW)).toThrow(failure("ECHANGED"));
    expectUntouched(theirs);
  });

  test("a note that another run has written just so is written", () => {
    writeFileSync(note, NEW);
    replaceFile(note, OLD, NEW);
    expectUntouched(NEW);
  });

  test("says what to do next", () => {
    chmodSync(note, 0o444);
    expect(() => replaceFile(note, OLD, NEW)).toThrow(
      expect.objectContaining({ advice: "Make it writable, then run the command again." }),
    );
  });

  test("works where the file system has no hard links", () => {
    vi.mocked(fs.linkSync).mockImplementationOnce(() => {
      throw Object.assign(new Error("no links"), { code: "EPERM" });
    });
    replaceFile(note, OLD, NEW);
    expectUntouched(NEW);
  });

  test("a rename that fails leaves the old note and no temporary file", () => {
    vi.mocked(fs.renameSync).mockImplementationOnce(() => {
      throw Object.assign(new Error("no space"), { code: "ENOSPC", errno: -28 });
    });
    expect(() => replaceFile(note, OLD, NEW)).toThrow(`cannot write ${note}: no space left on device (ENOSPC)`);
    expectUntouched(OLD);
  });

  test("writes through a symlink to its target", () => {
    mkdirSync(join(folder, "real"));
    writeFileSync(join(folder, "real", "other.md"), OLD);
    symlinkSync("real/other.md", join(folder, "link.md"));
    replaceFile(join(folder, "link.md"), OLD, NEW);
    expect(readFileSync(join(folder, "real", "other.md"))).toEqual(NEW);
    expect(fs.lstatSync(join(folder, "link.md")).isSymbolicLink()).toBe(true);
  });

  test("withholds from a note with other hard links", () => {
    mkdirSync(join(folder, "backup"));
    linkSync(note, join(folder, "backup", "note.md"));
    expect(() => replaceFile(note, OLD, NEW)).toThrow(failure("EMLINK"));
    expect(readFileSync(note)).toEqual(OLD);
  });

  test("two runs at once: each note is complete, and at least one of them wrote it", async () => {
    const notes = Array.from({ length: 100 }, (_, index) => join(folder, `${index}.md`));
    for (const file of notes) writeFileSync(file, OLD);
    const script = `
      const { replaceFile } = await import(${JSON.stringify(import.meta.resolve("./replace-file.ts"))});
      for (const file of ${JSON.stringify(notes)}) {
        try { replaceFile(file, Buffer.from(${JSON.stringify(`${OLD}`)}), Buffer.from(${JSON.stringify(`${NEW}`)})); }
        catch (error) { console.log(error.code); }
      }`;
    const outputs = await Promise.all([runScript(script), runScript(script)]);
    expect(outputs.join("")).toMatch(/^((ECHANGED|EMLINK)\n)*$/);
    for (const file of notes) expect(readFileSync(file)).toEqual(NEW);
    expect(readdirSync(folder)).toHaveLength(notes.length + 1);
  });

  test("is not held up by the link of a killed run", () => {
    const dead = spawnSync(execPath, ["-e", ""]).pid;
    replaceFile(note, OLD, NEW);
    linkSync(note, join(folder, `.note.md.notewright-${dead}-0123456789ab.tmp`));
    replaceFile(note, NEW, OLD);
    expectUntouched(OLD);
  });

  test("killed at any moment, the note is old or new, and the next run leaves no stray file", async () => {
    const script = `
      const { replaceFile } = await import(${JSON.stringify(import.meta.resolve("./replace-file.ts"))});
      const old = Buffer.alloc(200_000, 111), next = Buffer.alloc(200_000, 110);
      console.log("ready");
      for (;;) { replaceFile(${JSON.stringify(note)}, old, next); replaceFile(${JSON.stringify(note)}, next, old); }`;
    for (const delay of [1, 4, 7, 13, 22]) {
      writeFileSync(note, Buffer.alloc(200_000, 111));
      const child = spawn(execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
      await once(child.stdout, "data");
      await setTimeout(delay);
      child.kill("SIGKILL");
      await once(child, "exit");
      const left = readFileSync(note);
      expect(left.length).toBe(200_000);
      expect(new Set(left).size).toBe(1);
      sweepTemporaries(folder);
      expect(readdirSync(folder)).toEqual(["note.md"]);
    }
  });
});
