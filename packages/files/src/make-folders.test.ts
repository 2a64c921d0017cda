import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeFolders } from "./make-folders.ts";

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "notewright-folders-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

test("makes all that are missing, also behind a link, and leaves those that are there", () => {
  const root = folder();
  makeFolders(join(root, "herbs", "shrubs", "elder"), "x");
  makeFolders(join(root, "herbs"), "x");
  symlinkSync(join(root, "herbs"), join(root, "link"));
  makeFolders(join(root, "link", "trees"), "x");
  expect(statSync(join(root, "herbs", "shrubs", "elder")).isDirectory()).toBe(true);
  expect(existsSync(join(root, "herbs", "trees"))).toBe(true);
});

test("says which part of the way is a file", () => {
  const file = join(folder(), "herbs");
  writeFileSync(file, "");
  for (const below of [file, join(file, "shrubs"), join(file, "shrubs", "elder")])
    expect(() => makeFolders(below, "out.html")).toThrow(`cannot write out.html: ${file} is no folder (ENOTDIR)`);
});

// Only Linux has such a place; elsewhere the law of the other tests must do.
if (existsSync("/proc/self"))
  test("ends where the system takes no folder", () => {
    expect(() => makeFolders("/proc/herbs/shrubs", "out.html")).toThrow(
      "cannot write out.html: no folder can be made in /proc (ENOENT)",
    );
  });
