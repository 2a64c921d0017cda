import { execFileSync } from "node:child_process";
import { appendFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "./cli.ts";
import { CLEAN, FLAWED, vault } from "./vault.ts";

function git(cwd: string, ...args: string[]): void {
  execFileSync("git", ["-c", "user.name=N", "-c", "user.email=n@example.org", "-c", "init.defaultBranch=main", ...args], {
    cwd,
    stdio: "pipe",
  });
}

/** A repository with two commits: the first has `old.md`, the second also `new.md`; the vault is a folder of it. */
function repository(): string {
  const cwd = vault({ "vault/old.md": FLAWED, ".gitignore": "ignored.md\n" });
  git(cwd, "init", "--quiet");
  git(cwd, "add", ".");
  git(cwd, "commit", "--quiet", "--message", "first");
  writeFileSync(join(cwd, "vault", "naïve new.md"), FLAWED);
  git(cwd, "add", ".");
  git(cwd, "commit", "--quiet", "--message", "second");
  return join(cwd, "vault");
}

async function changed(cwd: string, ...args: string[]): Promise<{ code: number; paths: string[] }> {
  const { code, stderr, stdout } = await cli(["check", "--format", "json", ...args], { cwd });
  expect(stderr).toBe("");
  return { code, paths: JSON.parse(stdout).notes.map(({ path }: { path: string }) => path) };
}

describe("check --only-changed", () => {
  test("with nothing changed looks at nothing and gives 0", async () => {
    expect(await changed(repository(), "--only-changed")).toEqual({ code: 0, paths: [] });
  });

  test("looks at changed, staged and new notes, not at deleted or ignored ones", async () => {
    const cwd = repository();
    appendFileSync(join(cwd, "old.md"), "\nMore.\n");
    writeFileSync(join(cwd, "staged.md"), CLEAN);
    git(cwd, "add", "staged.md");
    writeFileSync(join(cwd, "untracked.md"), CLEAN);
    writeFileSync(join(cwd, "ignored.md"), FLAWED);
    rmSync(join(cwd, "naïve new.md"));
    expect(await changed(cwd, "--only-changed")).toEqual({ code: 1, paths: ["old.md", "staged.md", "untracked.md"] });
    expect(await changed(cwd, "--only-changed", "staged.md")).toEqual({ code: 0, paths: ["staged.md"] });
  });

  test("looks at a renamed note under its new name", async () => {
    const cwd = repository();
    renameSync(join(cwd, "old.md"), join(cwd, "renamed.md"));
    git(cwd, "add", "--all", ".");
    expect(await changed(cwd, "--only-changed")).toEqual({ code: 1, paths: ["renamed.md"] });
  });

  test.each([
    [["--only-changed", "HEAD~1"]],
    [["--only-changed=HEAD~1"]],
    [["--only-changed", "HEAD~1", "."]],
    [[".", "--only-changed", "HEAD~1"]],
    [["--only-changed", ".", "HEAD~1"]],
  ])("%j compares with that commit", async (args) => {
    expect(await changed(repository(), ...args)).toEqual({ code: 1, paths: ["naïve new.md"] });
  });

  test("takes a word that is a path and a branch for the path", async () => {
    const cwd = repository();
    git(cwd, "branch", "old.md", "HEAD~1");
    expect(await changed(cwd, "--only-changed", "old.md")).toEqual({ code: 0, paths: [] });
  });

  test("before the first commit every note is new", async () => {
    const cwd = vault({ "a.md": CLEAN });
    git(cwd, "init", "--quiet");
    expect(await changed(cwd, "--only-changed")).toEqual({ code: 0, paths: ["a.md"] });
  });

  test("without a repository, or with a commit that is none, the user is told", async () => {
    const outside = await cli(["check", "--only-changed"], { cwd: vault({ "a.md": CLEAN }) });
    expect(outside).toMatchObject({ code: 2, stdout: "" });
    expect(outside.stderr).toContain("--only-changed needs a git repository");
    const unknown = await cli(["check", "--only-changed", "mian"], { cwd: repository() });
    expect(unknown).toMatchObject({ code: 2, stdout: "" });
    expect(unknown.stderr).toContain('"mian" is neither a commit that git knows here nor a file or folder. Name a commit');
    const early = await cli(["check", "--only-changed=HEAD~5", "old.md"], { cwd: repository() });
    expect(early).toMatchObject({ code: 2, stdout: "" });
    expect(early.stderr).toContain('"HEAD~5" is neither a commit');
    const path = await cli(["check", "--only-changed", "HEAD", "oldd.md"], { cwd: repository() });
    expect(path.stderr).toContain('There is no file or folder "oldd.md".');
  });
});
