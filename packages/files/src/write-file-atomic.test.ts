import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FileWriteError } from "./file-write-error.ts";
import { sweepTemporaries } from "./temporary-name.ts";
import { writeFileAtomic } from "./write-file-atomic.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "notewright-files-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("writeFileAtomic", () => {
  test("makes the folders of a new file and leaves nothing else behind", () => {
    const file = join(folder, "site", "icons", "index.html");
    writeFileAtomic(file, Buffer.from("<p>"));
    expect(readFileSync(file, "utf8")).toBe("<p>");
    expect(readdirSync(join(folder, "site", "icons"))).toEqual(["index.html"]);
  });

  test("keeps the mode of a file that is there", () => {
    const file = join(folder, "run.sh");
    writeFileSync(file, "old");
    chmodSync(file, 0o750);
    writeFileAtomic(file, Buffer.from("new"));
    expect(statSync(file).mode & 0o777).toBe(0o750);
    expect(readFileSync(file, "utf8")).toBe("new");
  });

  test("leaves a file that has these bytes untouched", () => {
    const file = join(folder, "same.json");
    writeFileSync(file, "{}");
    utimesSync(file, 1, 1);
    const { ino } = statSync(file);
    writeFileAtomic(file, Buffer.from("{}"));
    expect(statSync(file)).toMatchObject({ ino, mtimeMs: 1000 });
  });

  test("writes through a symlink", () => {
    mkdirSync(join(folder, "real"));
    writeFileSync(join(folder, "real", "ledger.json"), "old");
    symlinkSync("real/ledger.json", join(folder, "ledger.json"));
    writeFileAtomic(join(folder, "ledger.json"), Buffer.from("new"));
    expect(readFileSync(join(folder, "real", "ledger.json"), "utf8")).toBe("new");
    expect(readdirSync(folder).sort()).toEqual(["ledger.json", "real"]);
  });

  test("writes to a device instead of replacing it", () => {
    writeFileAtomic("/dev/null", Buffer.from("gone"));
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  test("takes names as long as the system allows", () => {
    const file = join(folder, `${"é".repeat(126)}.md`);
    writeFileAtomic(file, Buffer.from("text"));
    expect(readFileSync(file, "utf8")).toBe("text");
  });

  test("names the file and the system's code when a folder is in the way", () => {
    mkdirSync(join(folder, "out"));
    const write = () => writeFileAtomic(join(folder, "out"), Buffer.from("x"));
    expect(write).toThrow(FileWriteError);
    expect(write).toThrow(
      expect.objectContaining({
        path: join(folder, "out"),
        code: "EISDIR",
        message: expect.stringContaining("it is a folder"),
      }),
    );
    expect(readdirSync(folder)).toEqual(["out"]);
  });

  test("a file-size limit is reported, keeps the old file and leaves no temporary one", () => {
    const file = join(folder, "big.txt");
    writeFileSync(file, "old");
    const script = `
      const { writeFileAtomic } = await import(${JSON.stringify(import.meta.resolve("./write-file-atomic.ts"))});
      try { writeFileAtomic(${JSON.stringify(file)}, Buffer.alloc(300_000, 97)); } catch (error) {
        console.log(error.name, error.code, error.message);
      }`;
    const run = spawnSync("sh", ["-c", 'ulimit -f 1; exec "$@"', "sh", execPath, "--input-type=module", "-e", script], {
      encoding: "utf8",
    });
    expect(run.stdout).toBe(`FileWriteError EFBIG cannot write ${file}: file too large (EFBIG)\n`);
    expect(readFileSync(file, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["big.txt"]);
  });

  test("sweeps what a killed run left, and not what a running one is writing", () => {
    const dead = spawnSync(execPath, ["-e", ""]).pid;
    writeFileSync(join(folder, `.a.md.notewright-${dead}-0123456789ab.tmp`), "");
    const alive = `.a.md.notewright-1-0123456789ab.tmp`;
    writeFileSync(join(folder, alive), "");
    writeFileAtomic(join(folder, "b.md"), Buffer.from("text"));
    expect(readdirSync(folder).sort()).toEqual([alive, "b.md"]);
  });

  test("sweeps also beside a file that is as it should be, and what an earlier process with the same id left", () => {
    const file = join(folder, "same.json");
    writeFileSync(file, "{}");
    const left = join(folder, `.a.md.notewright-${process.pid}-0123456789ab.tmp`);
    writeFileSync(left, "");
    sweepTemporaries(folder);
    expect(readdirSync(folder)).toHaveLength(2);
    vi.useFakeTimers({ now: Date.now() + 3_600_000 });
    writeFileAtomic(file, Buffer.from("{}"));
    vi.useRealTimers();
    expect(readdirSync(folder)).toEqual(["same.json"]);
  });
});
