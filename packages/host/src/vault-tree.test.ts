import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { VaultTree } from "./vault-tree.ts";
import { vaultUse } from "./vault-use.ts";

let base: string;

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "notewright-tree-"));
  for (const file of [
    "vault/Trees/oak.md",
    "vault/Trees/Café.md",
    "vault/a b/c.txt",
    "vault/x.md",
    "vault/X.md",
    "secret/s.md",
  ])
    write(file);
  symlinkSync(join(base, "secret"), join(base, "vault", "out"));
  symlinkSync(join(base, "vault", "Trees"), join(base, "vault", "in"));
  symlinkSync(join(base, "gone"), join(base, "vault", "broken"));
});

afterAll(() => rmSync(base, { recursive: true }));

function write(file: string): void {
  mkdirSync(dirname(join(base, file)), { recursive: true });
  writeFileSync(join(base, file), "");
}

test.each([
  ["Trees/oak.md", "Trees/oak.md", "file"],
  ["./trees//OAK.md", "Trees/oak.md", "file"],
  ["Trees/Cafe\u0301.md", "Trees/Café.md", "file"],
  ["a b/", "a b", "folder"],
  ["", "", "folder"],
  ["X.md", "X.md", "file"],
  ["x.md", "x.md", "file"],
  ["in/oak.md", "in/oak.md", "file"],
  ["out", "out", "outside"],
  ["out/s.md", "out", "outside"],
])("%j is %j, a %s", (path, found, kind) => {
  expect(new VaultTree(join(base, "vault")).find(path)).toEqual({ path: found, kind });
});

test.each(["Trees/elm.md", "../secret/s.md", "Trees/../../secret", "broken", "x.md/y", "__proto__", "\0"])(
  "nothing lies at %j",
  (path) => {
    expect(new VaultTree(join(base, "vault")).find(path)).toBeNull();
  },
);

test("what a vault is kept for shows in its root and above, but not above the repository", () => {
  const use = (root: string): ReturnType<typeof vaultUse> => vaultUse(join(base, root));
  write("repo/site/docs/a.md");
  write("mkdocs.yml");
  expect(use("repo/site/docs")).toBeNull();
  write("repo/.git/HEAD");
  expect(use("repo/site/docs")).toBeNull();
  write("repo/site/docusaurus.config.ts");
  expect(use("repo/site/docs")).toBe("site");
  write("repo/site/docs/.obsidian/app.json");
  expect(use("repo/site/docs")).toBe("obsidian");
});
