import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unifiedDiff } from "./unified-diff.ts";

let repository: string;

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), "notewright-fixer-"));
  execFileSync("git", ["init", "--quiet"], { cwd: repository });
});

afterAll(() => rmSync(repository, { recursive: true, force: true }));

function applied(path: string, before: string, patch: string): string {
  const file = join(repository, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, before);
  execFileSync("git", ["-c", "core.autocrlf=false", "apply", "--whitespace=nowarn"], { cwd: repository, input: patch });
  return readFileSync(file, "utf8");
}

describe("unifiedDiff", () => {
  test("looks as git's", () => {
    expect(unifiedDiff("notes/a b.md", "# One\n\ndeliverd\n", "# One\n\ndelivered\n")).toBe(
      [
        "diff --git a/notes/a b.md b/notes/a b.md",
        "--- a/notes/a b.md",
        "+++ b/notes/a b.md",
        "@@ -1,3 +1,3 @@",
        " # One",
        " ",
        "-deliverd",
        "+delivered",
        "",
      ].join("\n"),
    );
  });

  test("is empty when nothing changes", () => {
    expect(unifiedDiff("a.md", "same", "same")).toBe("");
  });

  test.each([
    ["LF", "note.md", "one\ntwo \nthree\n", "one\ntwo\nthree\n"],
    ["CRLF", "crlf.md", "one\r\ntwo \r\nthree\r\n", "one\r\ntwo\r\nthree\r\n"],
    ["mixed endings", "mixed.md", "one\r\ntwo \nthree\rfour \n", "one\r\ntwo\nthree\rfour\n"],
    ["byte order mark", "bom.md", "\uFEFFone \ntwo\n", "\uFEFFone\ntwo\n"],
    ["no final newline", "end.md", "one\ntwo ", "one\ntwo"],
    ["final newline added", "add.md", "one\ntwo", "one\ntwo\n"],
    ["final newline removed", "drop.md", "one\ntwo\n", "one\ntwo"],
    ["emptied", "empty.md", "one\n", ""],
    ["spaces in the path", "my notes/a b c.md", "teh\n", "the\n"],
    ["other scripts in the path", "notes/été 日本.md", "teh\n", "the\n"],
    ["quotes and backslashes in the path", 'a "b" \\c.md', "teh\n", "the\n"],
    [
      "lines that look like headers",
      "headers.md",
      "--- a/x\n+++ b/x\n@@ -1 +1 @@\n\\ no\nteh\n",
      "--- a/y\n+++ b/x\n@@ -1 +1 @@\n\\ no\nthe\n",
    ],
  ])("git applies it: %s", (_, path, before, after) => {
    expect(applied(path, before, unifiedDiff(path, before, after))).toBe(after);
  });

  test("law: git makes the text after from the text before", () => {
    const line = fc.constantFrom("a", "b", "", " ", "é", "-", "+x", "\\", "\r");
    const text = fc.tuple(fc.array(line, { maxLength: 20 }), fc.constantFrom("\n", "\r\n"), fc.boolean());
    const texts = text.map(([lines, ending, isEnded]) => lines.join(ending) + (isEnded ? ending : ""));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        fc.pre(before !== after && before !== "");
        expect(applied("law.md", before, unifiedDiff("law.md", before, after))).toBe(after);
      }),
      { numRuns: 60 },
    );
  });
});
