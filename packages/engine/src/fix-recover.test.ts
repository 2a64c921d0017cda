import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as files from "@notewright/files";
import { expect, onTestFinished, test, vi } from "vitest";
import { newRecord, readRecords, recordFolder, writeRecord } from "./fix-record.ts";
import { recoverFixes } from "./fix-recover.ts";
import { writeFixes } from "./fix-write.ts";

vi.mock("@notewright/files", async (original) => {
  const real = await original<typeof files>();
  return { ...real, replaceFile: vi.fn(real.replaceFile) };
});

const GONE = 2 ** 22 + 1;

/** A vault with notes, and the record that a killed run left: each group takes its notes from "old" to "new". */
function killed(notes: Record<string, string>, groups: string[][]): { root: string; cache: string } {
  const folder = mkdtempSync(join(tmpdir(), "notewright-recover-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const root = join(folder, "vault");
  const cache = join(folder, "cache");
  mkdirSync(root);
  for (const [path, text] of Object.entries(notes)) writeFileSync(join(root, path), text);
  const file = newRecord(recordFolder(cache, root)).replace(/-\d+\.json$/, `-${GONE}.json`);
  writeRecord(file, { isDone: false, groups: groups.map((group) => group.map(oldToNew)) });
  return { root, cache };
}

function oldToNew(path: string): { path: string; before: Buffer; after: Buffer } {
  return { path, before: Buffer.from("old"), after: Buffer.from("new") };
}

function texts(root: string, ...paths: string[]): string[] {
  return paths.map((path) => readFileSync(join(root, path), "utf8"));
}

test("a group that a kill left half written is written to its end; one that was not begun is left alone", () => {
  const { cache, root } = killed({ a: "new", b: "old", c: "old", d: "old" }, [
    ["a", "b"],
    ["c", "d"],
  ]);
  recoverFixes(root, recordFolder(cache, root));
  expect(texts(root, "a", "b", "c", "d")).toEqual(["new", "new", "old", "old"]);
  expect(readRecords(recordFolder(cache, root))).toMatchObject([{ isDone: true, groups: [[{ path: "a" }, { path: "b" }]] }]);
});

test("a group of which somebody changed a note since is taken back, and that note is left alone", () => {
  const { cache, root } = killed({ a: "new", b: "mine" }, [["a", "b"]]);
  recoverFixes(root, recordFolder(cache, root));
  expect(texts(root, "a", "b")).toEqual(["old", "mine"]);
  expect(readRecords(recordFolder(cache, root))).toEqual([]);
});

test("a record never leads out of the vault, and a damaged one is as good as none", () => {
  const { cache, root } = killed({ a: "new" }, [["a", "../b", "link"]]);
  writeFileSync(join(root, "../b"), "old");
  symlinkSync("../b", join(root, "link"));
  writeFileSync(join(recordFolder(cache, root), "fix-1-1.json"), "{");
  recoverFixes(root, recordFolder(cache, root));
  expect(texts(root, "a", "../b")).toEqual(["old", "old"]);
});

test("a group with a note that cannot be written is not written at all, with the reason for each", () => {
  const { cache, root } = killed({ a: "old", b: "mine", c: "old" }, []);
  const group = (...paths: string[]) => paths.map((path) => ({ ...oldToNew(path), file: join(root, path) }));
  const failures = writeFixes(root, cache, [group("a", "b"), group("c")]);
  expect(texts(root, "a", "b", "c")).toEqual(["old", "mine", "new"]);
  expect(failures.get("a")).toBe("its fix also edits b, which cannot be written");
  expect(failures.get("b")).toContain("changed meanwhile");
  expect(failures.has("c")).toBe(false);
});

test("a group that can neither be written nor taken back is named; the other groups are written, and the next run brings it to an end", () => {
  const { cache, root } = killed({ a: "old", b: "old", c: "old" }, []);
  const { replaceFile } = vi.mocked(files);
  const real = replaceFile.getMockImplementation() as typeof files.replaceFile;
  const noRoom = (path: string) => {
    throw new files.FileWriteError(path, "ENOSPC", "no space left on device");
  };
  // The first note is written, the second one is not, and the first one stays as it is.
  replaceFile.mockImplementationOnce(real).mockImplementationOnce(noRoom).mockImplementationOnce(noRoom);
  const group = (...paths: string[]) => paths.map((path) => ({ ...oldToNew(path), file: join(root, path) }));
  const failures = writeFixes(root, cache, [group("a", "b"), group("c")]);
  expect(texts(root, "a", "b", "c")).toEqual(["new", "old", "new"]);
  expect(failures.get("a")).toMatch(/^it is fixed, but not b, and cannot write .*a: no space left on device \(ENOSPC\)\. Free/);
  expect(failures.get("b")).toMatch(/\(ENOSPC\)\. Free some space/);
  expect(failures.has("c")).toBe(false);
  recoverFixes(root, recordFolder(cache, root));
  expect(texts(root, "a", "b", "c")).toEqual(["new", "new", "new"]);
});
