import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "./cli.ts";
import { vault } from "./vault.ts";

const HERBS = "# Herbs\n\n### Basil\n\nLikes warmth.\n\n![Leaf](leaf.png)\n";
const ROOTS = "# Roots\n\n### Beet\n\nLikes shade.\n";
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const FILES = { "herbs.md": HERBS, "roots.md": ROOTS, "leaf.png": PNG };
const read = (cwd: string, path: string): string => readFileSync(join(cwd, path), "utf8");

/** What a run says that is refused; the file is as it was. */
async function refused(cwd: string, path: string, ...args: string[]): Promise<string> {
  const before = read(cwd, path);
  const { code, stderr, stdout } = await cli(args, { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^notewright: .+\.\n$/);
  expect(read(cwd, path)).toBe(before);
  return stderr;
}

describe("a report is never written over what people wrote", () => {
  test.each([
    ["a note that is looked at", "herbs.md", ["check", "-o", "herbs.md"], "herbs.md is a note"],
    ["another note", "roots.md", ["check", "herbs.md", "--output", "roots.md"], "roots.md is a note"],
    ["a note of the vault above", "roots.md", ["check", "--root", ".", "--format", "json", "-o", "./roots.md"], "is a note"],
    ["a named file", "plan.txt", ["check", "plan.txt", "-o", "plan.txt"], "plan.txt is a note"],
    ["the config", "notewright.config.json", ["check", "-o", "notewright.config.json"], "is a config"],
    ["another config", "deep/notewright.config.ts", ["check", "-o", "deep/notewright.config.ts"], "is a config"],
  ])("%s", async (_, path, args, message) => {
    const more = { "plan.txt": ROOTS, "notewright.config.json": "{}", "deep/notewright.config.ts": "export default {};\n" };
    const cwd = vault({ ...FILES, ...more });
    expect(await refused(cwd, path, ...args)).toContain(message);
  });

  test("a report and a file that is not looked at are replaced", async () => {
    const cwd = vault({ ...FILES, "notewright.config.json": '{ "ignore": ["reports/"] }', "reports/last.md": "Old.\n" });
    for (const output of ["report.json", "report.json", "reports/last.md"]) {
      const { code } = await cli(["check", "--fail-on", "never", "--output", output], { cwd });
      expect(code).toBe(0);
      expect(read(cwd, output)).toMatch(/in 2 notes/);
    }
  });

  test("nor is a diff, but over an earlier one", async () => {
    const cwd = vault({ ...FILES, "notewright.config.json": "{}" });
    await cli(["export", "json", "--out", "old.json"], { cwd });
    const args = ["diff", "old.json", "old.json", "--format", "markdown", "--output"];
    expect(await refused(cwd, "roots.md", ...args, "roots.md")).toContain("roots.md is a note");
    expect(await refused(cwd, "notewright.config.json", ...args, "notewright.config.json")).toContain("is a config");
    for (const _ of [1, 2]) expect(await cli([...args, "comment.md"], { cwd })).toMatchObject({ code: 0 });
  });
});

describe("an export replaces only what notewright made", () => {
  test.each([
    ["a site", "out/index.html", "<!doctype html><title>Mine</title>\n", ["export", "html", "--out", "out"]],
    ["a page of it", "out/roots.html", "<p>Mine.</p>\n", ["export", "html", "--out", "out"]],
    ["one page", "mine.html", "<p>Mine.</p>\n", ["export", "html", "--out", "mine.html"]],
    ["data", "package.json", '{ "name": "mine" }\n', ["export", "json", "--out", "package.json"]],
    ["a deck", "mine.apkg", "PK", ["export", "anki", "--out", "mine.apkg"]],
    ["a build", "dist/site/index.html", "<p>Mine.</p>\n", ["build"]],
    ["a report", "dist/report.json", '{ "tool": { "name": "other" } }\n', ["build"]],
  ])("%s that it did not make stays", async (_, path, content, args) => {
    const cwd = vault({ ...FILES, [path]: content });
    const said = await refused(cwd, path, ...args);
    expect(said).toContain(`${join(cwd, path)} was not made by notewright, and would be replaced.`);
    expect(said).toContain("--force");
    expect(await cli([...args, "--force"], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, path), "latin1")).not.toBe(content);
  });

  test("nothing is written before it refuses", async () => {
    const cwd = vault({ ...FILES, "out/roots.html": "<p>Mine.</p>\n" });
    await refused(cwd, "out/roots.html", "export", "html", "--out", "out");
    expect(() => read(cwd, "out/index.html")).toThrow("ENOENT");
  });

  test("a config stays, even by force", async () => {
    const cwd = vault({ ...FILES, "notewright.config.json": '{ "exporters": {} }' });
    const said = await refused(cwd, "notewright.config.json", "export", "json", "--out", "notewright.config.json", "--force");
    expect(said).toContain("is a config, and is not written over");
  });

  test.each([
    ["a site", ["export", "html", "--out", "out"]],
    ["one page", ["export", "html", "--out", "out/all.html"]],
    ["data", ["export", "json", "--out", "out"]],
    ["a deck", ["export", "anki", "--out", "out/a.apkg", "--package", "latest"]],
    ["a deck with a ledger", ["export", "anki", "--out", "out", "--ledger", "ledger.json"]],
    ["a build", ["build", "--out", "out"]],
    ["a site and then a build beside it", ["export", "html"], ["build"], ["export", "html"], ["export", "anki"], ["build"]],
  ])("%s is made again after an edit", async (_, ...runs) => {
    const cwd = vault(FILES);
    for (const args of [...runs, ...runs]) {
      expect(await cli([...args, "--quiet"], { cwd })).toMatchObject({ code: 0, stderr: "" });
      writeFileSync(join(cwd, "herbs.md"), `${read(cwd, "herbs.md")}\n### Mint\n\nLikes rain.\n`);
    }
  });

  test("a site without its home page is still known, as is an empty file", async () => {
    const cwd = vault({ ...FILES, "empty.json": "" });
    const site = ["export", "html", "--out", "out", "--quiet"];
    await cli(site, { cwd });
    for (const page of ["index", "404", "herbs", "roots", "quiz"]) rmSync(join(cwd, "out", `${page}.html`), { force: true });
    writeFileSync(join(cwd, "roots.md"), ROOTS.replace("shade", "sun"));
    expect(await cli(site, { cwd })).toMatchObject({ code: 0, stderr: "" });
    expect(await cli(["export", "json", "--out", "empty.json", "--quiet"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  });
});
