import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { IgnoreRules } from "./ignore-rules.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "notewright-ignore-"));
});

afterEach(() => rmSync(root, { recursive: true }));

test("a pattern for folders spares a file of its name", () => {
  const rules = new IgnoreRules(root, ["build/"]);
  expect(rules.has(join(root, "build"), true)).toBe(true);
  expect(rules.has(join(root, "build"), false)).toBe(false);
});

test("the root and what lies outside are never ignored", () => {
  const rules = new IgnoreRules(root, ["*"]);
  expect(rules.has(root, true)).toBe(false);
  expect(rules.has(join(root, "..", "other.md"), false)).toBe(false);
  expect(rules.has(join(root, "..note.md"), false)).toBe(true);
});

test("the nearer .gitignore decides, but not over the config", () => {
  mkdirSync(join(root, "sub"));
  writeFileSync(join(root, ".gitignore"), "*.md\r\n# a comment\n\n");
  writeFileSync(join(root, "sub/.gitignore"), "!a.md\n!b.md\n");
  const rules = new IgnoreRules(root, ["b.md"]);
  rules.enter(join(root, "sub"));
  expect(rules.has(join(root, "a.md"), false)).toBe(true);
  expect(rules.has(join(root, "sub/a.md"), false)).toBe(false);
  expect(rules.has(join(root, "sub/b.md"), false)).toBe(true);
});

test("a folder named .gitignore says nothing", () => {
  mkdirSync(join(root, ".gitignore"));
  expect(new IgnoreRules(root, []).has(join(root, "a.md"), false)).toBe(false);
});
