import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { UserError } from "@notewright/diagnostics";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { discoverNotes, pathFrom } from "./discover.ts";

let base: string;
let root: string;

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), "notewright-discover-")));
  root = join(base, "vault");
  mkdirSync(root);
});

afterEach(() => rmSync(base, { recursive: true }));

function write(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), "x");
  }
}

function notes(paths: string[] = [], ignore: string[] = [], cwd = root) {
  return discoverNotes({ cwd, root, paths, ignore });
}

const names = (paths?: string[], ignore?: string[]): string[] => notes(paths, ignore).map(({ path }) => path);

describe("a folder", () => {
  test("means its Markdown, by path, in any letter case", () => {
    write("b.md", "a/c.MD", "a.md", "x.txt", "md", "é.md");
    expect(names()).toEqual(["a.md", "a/c.MD", "b.md", "é.md"]);
    expect(notes()[0]?.file).toBe(join(root, "a.md"));
  });

  test("leaves out dot-folders and node_modules, at any depth", () => {
    write("a.md", ".obsidian/b.md", "c/.d/e.md", "node_modules/f.md", "c/node_modules/g/h.md");
    expect(names()).toEqual(["a.md"]);
  });

  test("leaves out what the config and .gitignore files ignore", () => {
    write("a.md", "drafts/b.md", "old/c.md", "old/keep.md", "sub/d.md", "sub/secret.md", "secret.md");
    writeFileSync(join(root, ".gitignore"), "drafts/\nold/*\n!old/keep.md\n");
    writeFileSync(join(root, "sub/.gitignore"), "/secret.md\n");
    expect(names([], ["a.*"])).toEqual(["old/keep.md", "secret.md", "sub/d.md"]);
  });

  test("obeys the .gitignore files above it, as far as the repository reaches", () => {
    write("a.md", "skip.md", "sub/skip.md");
    writeFileSync(join(base, ".gitignore"), "skip.md\n");
    expect(names()).toEqual(["a.md", "skip.md", "sub/skip.md"]);
    mkdirSync(join(base, ".git"));
    expect(names()).toEqual(["a.md"]);
  });

  test("is taken alone when it is named, with the rules of those above it", () => {
    write("a.md", "sub/b.md", "sub/deep/c.md", "sub/deep/d.md");
    writeFileSync(join(root, "sub/.gitignore"), "d.md\n");
    expect(names(["sub/deep"])).toEqual(["sub/deep/c.md"]);
  });

  test("without a note is the user's mistake", () => {
    write("x.txt");
    expect(() => notes()).toThrow(UserError);
    expect(() => notes(["gone.md"])).toThrow(/There is no file or folder "gone.md"/);
  });
});

describe("a named file", () => {
  test("is taken whatever its name or the ignore rules, and once", () => {
    write("x.txt", "drafts/b.md");
    expect(names(["x.txt", "./x.txt", "drafts/b.md"], ["drafts"])).toEqual(["drafts/b.md", "x.txt"]);
  });

  test("outside of the vault is named from there", () => {
    writeFileSync(join(base, "other.md"), "x");
    expect(names(["../other.md"])).toEqual(["../other.md"]);
  });

  test("is looked for from the working directory", () => {
    write("sub/a.md");
    expect(notes(["a.md"], [], join(root, "sub"))[0]?.path).toBe("sub/a.md");
  });
});

describe("a link", () => {
  test("inside the vault counts once, as its target", () => {
    write("a.md", "b/c.md");
    symlinkSync("a.md", join(root, "link.md"));
    symlinkSync(join(root, "b/c.md"), join(root, "also.md"));
    expect(notes().map(({ fault, path }) => [path, fault])).toEqual([
      ["a.md", undefined],
      ["b/c.md", undefined],
    ]);
  });

  test("that leads out, to nothing or in a circle is not to be opened", () => {
    write("a.md");
    writeFileSync(join(base, "secret.md"), "x");
    symlinkSync("../secret.md", join(root, "out.md"));
    symlinkSync("gone.md", join(root, "broken.md"));
    symlinkSync("round.md", join(root, "round.md"));
    const faults = Object.fromEntries(notes().map(({ fault, path }) => [path, fault]));
    expect(faults).toEqual({
      "a.md": undefined,
      "out.md": "it is a link that leads out of the vault",
      "broken.md": "it is a link to a file that does not exist",
      "round.md": "it is a link to a file that does not exist",
    });
    expect(notes(["out.md"])[0]?.fault).toBe("it is a link that leads out of the vault");
  });

  test("to a folder is not followed", () => {
    write("a.md", "sub/b.md");
    symlinkSync("sub", join(root, "again"));
    symlinkSync("..", join(root, "sub/up.md"));
    expect(names()).toEqual(["a.md", "sub/b.md"]);
  });

  test("to the vault itself gives the same paths", () => {
    write("a.md");
    symlinkSync("vault", join(base, "link"));
    const linked = join(base, "link");
    expect(discoverNotes({ cwd: linked, root: linked, paths: [], ignore: [] }).map(({ path }) => path)).toEqual(["a.md"]);
    expect(pathFrom(linked, join(root, "a.md"))).toBe("a.md");
  });
});

if (process.platform !== "win32") {
  test("a pipe with a note's name is not opened, and a folder with one is a folder", () => {
    write("a.md", "folder.md/b.md");
    execFileSync("mkfifo", [join(root, "pipe.md")]);
    expect(notes().map(({ fault, path }) => [path, fault])).toEqual([
      ["a.md", undefined],
      ["folder.md/b.md", undefined],
      ["pipe.md", "pipe.md is no regular file"],
    ]);
    expect(notes(["pipe.md"])[0]?.fault).toBe("pipe.md is no regular file");
  });
}
