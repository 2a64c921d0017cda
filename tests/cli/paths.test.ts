import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "./cli.ts";
import { CLEAN, FLAWED, vault } from "./vault.ts";

interface Note {
  path: string;
  findings: { rule: string; message: string }[];
}

async function notes(cwd: string, ...args: string[]): Promise<Note[]> {
  const { stderr, stdout } = await cli(["check", "--format", "json", ...args], { cwd });
  expect(stderr).toBe("");
  return JSON.parse(stdout).notes;
}

const paths = (found: readonly Note[]): string[] => found.map(({ path }) => path);

describe("a folder", () => {
  test("means its *.md in any letter case, without dot-folders, node_modules and ignored files", async () => {
    const cwd = vault({
      "b.MD": CLEAN,
      "a/a.md": CLEAN,
      "a/text.txt": CLEAN,
      ".obsidian/x.md": CLEAN,
      "node_modules/pack/readme.md": CLEAN,
      ".gitignore": "drafts/\n*.tmp.md\n!keep.tmp.md\n",
      "drafts/x.md": CLEAN,
      "x.tmp.md": CLEAN,
      "keep.tmp.md": CLEAN,
      "a/.gitignore": "secret.md\n!y.tmp.md\n",
      "a/b/secret.md": CLEAN,
      "a/b/y.tmp.md": CLEAN,
    });
    const found = ["a/a.md", "a/b/y.tmp.md", "b.MD", "keep.tmp.md"];
    expect(paths(await notes(cwd))).toEqual(found);
    expect(paths(await notes(cwd, "."))).toEqual(found);
    expect(paths(await notes(cwd, "a/b"))).toEqual(["a/b/y.tmp.md"]);
  });

  test("obeys the ignore rules of the repository above the vault", async () => {
    const cwd = vault({ ".git/HEAD": "", ".gitignore": "/vault/out/\n", "vault/out/x.md": CLEAN, "vault/a.md": CLEAN });
    expect(paths(await notes(join(cwd, "vault")))).toEqual(["a.md"]);
  });

  test("named like a note is a folder", async () => {
    expect(paths(await notes(vault({ "x.md/inner.md": CLEAN })))).toEqual(["x.md/inner.md"]);
  });
});

describe("a named file", () => {
  test("is looked at whatever its name or the ignore rules", async () => {
    const cwd = vault({ "readme.txt": FLAWED, "out/x.md": CLEAN, ".hidden/y.md": CLEAN, ".gitignore": "out/\n" });
    const found = await notes(cwd, "readme.txt", "out/x.md", ".hidden/y.md");
    expect(paths(found)).toEqual([".hidden/y.md", "out/x.md", "readme.txt"]);
    expect(found[2]?.findings).toHaveLength(3);
  });

  test("counts once however often and by whatever path it is named", async () => {
    const cwd = vault({ "a/x.md": CLEAN });
    expect(paths(await notes(cwd, "a/x.md", "./a/../a/x.md", "a", join(cwd, "a", "x.md")))).toEqual(["a/x.md"]);
  });

  test("is relative to the working directory, and reported from the root", async () => {
    const cwd = vault({ "notewright.config.json": "{}", "vault/a/x.md": CLEAN, "vault/a/y.md": CLEAN });
    expect(paths(await notes(join(cwd, "vault/a"), "--root", "..", "x.md"))).toEqual(["a/x.md"]);
  });

  test.each([
    "with space.md",
    "naïve 日本 🎈.md",
    "::error::x.md",
    "new\nline.md",
    "-x.md",
    "a'\"`$(b).md",
    "back\\slash.md",
    "..md",
  ])("may be called %j", async (name) => {
    const cwd = vault({ [name]: FLAWED });
    expect(paths(await notes(cwd))).toEqual([name]);
    expect(paths(await notes(cwd, `./${name}`))).toEqual([name]);
    expect(paths(await notes(cwd, "--", name))).toEqual([name]);
    const annotations = (await cli(["check", "--format", "github"], { cwd })).stdout.trimEnd().split("\n");
    expect(annotations).toHaveLength(3);
    for (const line of annotations) expect(line).toMatch(/^::(?:error|warning|notice) file=[^\r\n]+,line=\d+/);
    const text = (await cli(["check"], { cwd })).stdout;
    expect(text).not.toMatch(/^::/m);
    expect((await cli(["build", "--quiet"], { cwd })).code).toBe(0);
  });
});

describe("links and other files", () => {
  test("a link to a note of the vault counts once, as its target", async () => {
    const cwd = vault({ "z/target.md": CLEAN });
    symlinkSync("z/target.md", join(cwd, "a.md"));
    symlinkSync("z", join(cwd, "folder"));
    symlinkSync("z", join(cwd, "folder.md"));
    expect(paths(await notes(cwd))).toEqual(["z/target.md"]);
    expect(paths(await notes(cwd, "a.md"))).toEqual(["z/target.md"]);
  });

  test("a link out of the vault, a broken one and a pipe are findings and never opened", async () => {
    const outside = vault({ "secret.md": "# The secret wrod\n" });
    const cwd = vault({ "d.md": FLAWED });
    symlinkSync(join(outside, "secret.md"), join(cwd, "a.md"));
    symlinkSync("nowhere.md", join(cwd, "b.md"));
    execFileSync("mkfifo", [join(cwd, "c.md")]);
    const found = await notes(cwd);
    expect(found.map(({ findings, path }) => [path, findings.length, findings[0]?.rule])).toEqual([
      ["a.md", 1, "unreadable-note"],
      ["b.md", 1, "unreadable-note"],
      ["c.md", 1, "unreadable-note"],
      ["d.md", 3, "missing-asset"],
    ]);
    expect(JSON.stringify(found)).not.toMatch(/secret|wrod/);
    expect(found[0]?.findings[0]?.message).toBe("The note was not read: it is a link that leads out of the vault");
    for (const path of ["a.md", "c.md"]) expect((await notes(cwd, path))[0]?.findings[0]?.rule).toBe("unreadable-note");
    expect((await cli(["fix", "--quiet"], { cwd })).code).toBe(0);
    expect((await cli(["build", "--quiet"], { cwd })).code).toBe(0);
  });

  test("links that go in a circle end", async () => {
    const cwd = vault({ "a.md": CLEAN });
    mkdirSync(join(cwd, "x"));
    symlinkSync("..", join(cwd, "x", "up"));
    symlinkSync("loop.md", join(cwd, "loop.md"));
    expect(paths(await notes(cwd))).toEqual(["a.md", "loop.md"]);
  });
});
