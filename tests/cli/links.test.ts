import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "@notewright/schema";
import { expect, test } from "vitest";
import { cli } from "./cli.ts";
import { vault } from "./vault.ts";

/** What is found about links, as `note:line rule message`. */
async function found(cwd: string, args: readonly string[] = [], stdin = ""): Promise<string[]> {
  const { stdout } = await cli(["check", "--format", "json", ...args], { cwd, stdin });
  return (JSON.parse(stdout) as Report).notes.flatMap(({ findings, path }) =>
    findings
      .filter(({ category }) => category === "link")
      .map(({ message, rule, start }) => `${path}:${start.line} ${rule} ${message}`),
  );
}

const trees = {
  "README.md": "# Trees\n\n[Oak](trees/oak.md#bark), [[Quercus]], [[elm]], [[oak#Bark]], [all](trees/)\n",
  "trees/oak.md": "---\naliases:\n  - Quercus\n---\n\n# Oak\n\n## Bark\n\nRough.\n",
  "trees/elm.md": "# Elm\n\nTall, see [oak](oak.md).\n",
};

test("a note alone is judged by what lies on the disk", async () => {
  const cwd = vault(trees);
  expect(await found(cwd)).toEqual([]);
  expect(await found(cwd, ["README.md"])).toEqual([]);
  expect(await found(cwd, ["trees/elm.md"])).toEqual([]);
  const draft = "# Ash\n\n[[Quercus]], [Elm](elm.md), [Oak](oakk.md), [[Ash tree]]\n";
  expect(await found(cwd, ["-", "--stdin-path", "trees/ash.md"], draft)).toEqual([
    'trees/ash.md:3 broken-link There is no file "oakk.md" in the vault, expected "oak.md"',
    'trees/ash.md:3 broken-link There is no note "Ash tree" in the vault',
  ]);
});

test("a note alone is held against the headings of the notes that it names, but those that are left out", async () => {
  const cwd = vault({
    ...trees,
    "notewright.config.json": '{ "ignore": ["drafts/"] }',
    "drafts/plan.md": "# Plan\n",
    "latin.md": Uint8Array.of(0x23, 0x20, 0xe9, 0x0a),
  });
  const draft =
    "# Ash\n\n[[oak#Leaf]], [Oak](oak.md#barck), [[Oak#Bark]], [up](../README.md#trees)\n\n[[plan#x]], [a](../drafts/plan.md#x), [b](../latin.md#x)\n";
  const faults = [
    'trees/ash.md:3 broken-anchor "trees/oak.md" has no heading "Leaf"',
    'trees/ash.md:3 broken-anchor "trees/oak.md" has no anchor "barck", expected "bark"',
  ];
  expect(await found(cwd, ["-", "--stdin-path", "trees/ash.md"], draft)).toEqual(faults);
  writeFileSync(join(cwd, "trees/ash.md"), draft);
  expect(await found(cwd, ["trees/ash.md"])).toEqual(faults);
  expect(await found(cwd)).toEqual(faults);
  const fixed = await cli(["fix", "--unsafe", "trees/ash.md"], { cwd });
  expect(fixed.stderr).toBe("");
  expect(readFileSync(join(cwd, "trees/ash.md"), "utf8")).toContain("(oak.md#bark)");
});

test("a note alone takes the same note for a name as among all", async () => {
  const elm = "# Elm\n\n[[oak#Bark]]\n";
  const cwd = vault({ "oak.md": "# Oak\n", "a/oak.md": "# Oak\n\n## Bark\n", "a/elm.md": elm, "b/elm.md": elm });
  const fault = 'b/elm.md:3 broken-anchor "oak.md" has no heading "Bark"';
  expect(await found(cwd)).toEqual([fault]);
  expect(await found(cwd, ["a/elm.md"])).toEqual([]);
  expect(await found(cwd, ["b/elm.md"])).toEqual([fault]);
});

test("links may lead to code, to folders, and to notes that are left out", async () => {
  const cwd = vault({
    "notewright.config.json": '{ "ignore": ["drafts/"] }',
    "guide.md":
      "[a](src/main.rs#L10-L20), [b](src), [c](drafts/plan.md#anything), [d](LICENSE), [e](.github/ci.yml), [f](gone.rs)\n",
    "src/main.rs": "",
    "drafts/plan.md": "# Plan\n",
    LICENSE: "",
    ".github/ci.yml": "",
  });
  expect(await found(cwd)).toEqual(['guide.md:1 broken-link There is no file "gone.rs" in the vault']);
});

test("in the source of a website only links to notes are judged", async () => {
  const note = "[a](/docs/intro), [b](../other/page), [c](./install), [d](gone.md), [e](/docs/gone.md), [f](setup.html)\n";
  const cwd = vault({ ".git/HEAD": "", "mkdocs.yml": "", "docs/start.md": note, "docs/setup.md": "# Set up\n" });
  const gone = 'start.md:1 broken-link There is no file "gone.md" in the vault';
  expect(await found(cwd, ["--root", "docs"])).toEqual([gone]);
  const plain = vault({ "start.md": note, "setup.md": "# Set up\n" });
  expect(await found(plain)).toEqual([
    'start.md:1 link-outside-vault "../other/page" leads out of the vault, expected a file in it',
    'start.md:1 broken-link There is no file "./install" in the vault',
    gone,
    'start.md:1 broken-link There is no file "/docs/gone.md" in the vault',
  ]);
});

test("a folder of the vault may be the root of a website", async () => {
  const note = "[a](/guide/bread.md), [b](/guide/soup), [c](/guide/gone.md), [d](/bread.md), [e](../test/rules)\n";
  const cwd = vault({
    "docs/start.md": note,
    "docs/guide/bread.md": "# Bread\n",
    "docs/guide/soup.md": "# Soup\n",
    "docs/Rules.md": "# R\n",
  });
  expect(await found(cwd)).toEqual([
    'docs/start.md:1 broken-link There is no file "/guide/gone.md" in the vault',
    'docs/start.md:1 broken-link There is no file "/bread.md" in the vault, expected "/docs/guide/bread.md"',
    'docs/start.md:1 broken-link There is no file "../test/rules" in the vault',
  ]);
});

test("in a vault of Obsidian, paths from the root and bare names are found too", async () => {
  const note = "# A\n\n[b](Deep%20folder/B.md), [b](B.md#Some%20heading), [[folder/B]], [[B#some heading]], [[2031-05-06]]\n";
  const files = { "sub/A.md": note, "Deep folder/B.md": "# B\n\n## Some heading!\n" };
  expect(await found(vault({ ...files, ".obsidian/app.json": "{}" }))).toEqual([
    'sub/A.md:3 broken-link There is no note "folder/B" in the vault, expected "Deep folder/B"',
  ]);
  expect(await found(vault(files))).toContain(
    'sub/A.md:3 broken-link There is no file "B.md" in the vault, expected "../Deep%20folder/B.md"',
  );
});

test("names in brackets for notes yet to be written are a habit, slips are not", async () => {
  const planned = ["ash", "birch", "cedar", "elder", "hazel", "larch", "maple", "spruce"].map((name) => `[[${name}]]`);
  const files = { "oak.md": "# Oak\n\n[[poplar]], [[poplra]], [[willow]]\n", "poplar.md": "# Poplar\n" };
  expect(await found(vault(files))).toEqual([
    'oak.md:3 broken-link There is no note "poplra" in the vault, expected "poplar"',
    'oak.md:3 broken-link There is no note "willow" in the vault',
  ]);
  expect(await found(vault({ ...files, "trees.md": `# Trees\n\n${planned.join(", ")}\n` }))).toEqual([
    'oak.md:3 broken-link There is no note "poplra" in the vault, expected "poplar"',
  ]);
});

test("what leads out of the vault on the disk is not followed", async () => {
  const outside = vault({ "secret.md": "# Secret\n" });
  const cwd = vault({ "note.md": "[a](out/secret.md), [b](in/real.md), [c](none.md)\n", "files/real.md": "# Real\n" });
  symlinkSync(outside, join(cwd, "out"));
  symlinkSync(join(cwd, "files"), join(cwd, "in"));
  symlinkSync(join(cwd, "nowhere"), join(cwd, "none.md"));
  expect(await found(cwd, ["note.md"])).toEqual([
    'note.md:1 link-outside-vault "out/secret.md" is a link on the disk that leads out of the vault',
    'note.md:1 broken-link There is no file "none.md" in the vault',
  ]);
});

test("unused files and notes are named only where all notes are looked at", async () => {
  const cwd = vault({
    "notewright.config.json": '{ "preset": "all" }',
    "a.md": "# A\n\n![One](img/one.png), [[b]], [[c]]\n",
    "b.md": "# B\n\n[[a]], [[c]]\n",
    "c.md": "# C\n\n[[a]]\n",
    "d.md": "# D\n",
    "img/one.png": "",
    "img/two.png": "",
  });
  expect(await found(cwd)).toEqual([
    'a.md:1 unused-attachment Nothing in the vault uses "img/two.png", which lies beside what this note shows',
    "d.md:1 orphan-note No other note links here, though 3 of 4 notes have such links",
  ]);
  expect(await found(cwd, ["a.md", "d.md"])).toEqual([]);
});

test("one finding for one mistake", async () => {
  const cwd = vault({ "notewright.config.json": '{ "preset": "all" }', "note.md": "" });
  mkdirSync(join(cwd, "Img"));
  const stdin = "![A map](img/Map.png), [b](img/gone.md#x), [c](file:///x.md), ![A plan](file:///p.png), [d](#nowhere)\n";
  const places = (await found(cwd, ["-"], stdin)).map((each) => each.split(" ").slice(0, 2).join(" "));
  expect(places).toEqual([
    "stdin.md:1 missing-asset",
    "stdin.md:1 broken-link",
    "stdin.md:1 link-outside-vault",
    "stdin.md:1 link-outside-vault",
    "stdin.md:1 broken-anchor",
  ]);
});
