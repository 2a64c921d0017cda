import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cli } from "./cli.ts";
import { CLEAN, vault } from "./vault.ts";

const CONFIG = '{ "vocabulary": ["names.txt", "more.txt"] }';

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

test("lists the words of all files, each once", async () => {
  const cwd = vault({
    "notewright.config.json": CONFIG,
    "names.txt": "# People\nOla # a friend\n",
    "more.txt": "zither\nOla\n",
  });
  expect(await cli(["words"], { cwd })).toEqual({ code: 0, stdout: "Ola\nzither\n", stderr: "" });
});

test("adds a word to the first file, and check then accepts it", async () => {
  const cwd = vault({
    "notewright.config.json": CONFIG,
    "names.txt": "aulos\nzither\n",
    "more.txt": "",
    "note.md": "# Winds\n\nShe plays the shakuhachl well.\n",
  });
  const before = await cli(["check", "--fail-on", "warning", "--rule", "spelling=warning"], { cwd });
  const added = await cli(["words", "add", "shakuhachl", "Rauschpfeife"], { cwd });
  expect(added).toEqual({ code: 0, stdout: "", stderr: "Added to names.txt: shakuhachl, Rauschpfeife.\n" });
  expect(read(cwd, "names.txt")).toBe("aulos\nRauschpfeife\nshakuhachl\nzither\n");
  expect((await cli(["words"], { cwd })).stdout).toBe("aulos\nRauschpfeife\nshakuhachl\nzither\n");
  const after = await cli(["check", "--fail-on", "warning"], { cwd });
  expect([before.code, after.code]).toEqual([1, 0]);
});

test("a word that is there is not written again", async () => {
  const cwd = vault({ "notewright.config.json": CONFIG, "names.txt": "zither\n", "more.txt": "Ola\n" });
  const { code, stderr } = await cli(["words", "add", "Ola", "zither", "Zither"], { cwd });
  expect([code, stderr]).toEqual([0, "There already: Ola, zither, Zither.\n"]);
  expect(read(cwd, "names.txt")).toBe("zither\n");
});

test("without a file in the config it makes one, and says what the config must have", async () => {
  const cwd = vault({ "note.md": CLEAN });
  const { code, stderr } = await cli(["words", "add", "zither"], { cwd });
  expect(code).toBe(0);
  expect(stderr).toBe(
    "Added to vocabulary/words.txt: zither.\nIt is not used yet, as no config names it. `notewright init` writes one that does.\n",
  );
  const again = await cli(["words", "add", "zither", "aulos"], { cwd });
  expect(again.stderr).toContain("There already: zither.\nAdded to vocabulary/words.txt: aulos.\n");
  expect(read(cwd, "vocabulary/words.txt")).toBe("aulos\nzither\n");
});

test("where there are no words it says so, and how to add some", async () => {
  const none = "This vault has no file of words that are right here. `notewright words add WORD` adds one.\n";
  const cwd = vault({ "note.md": CLEAN });
  expect(await cli(["words"], { cwd })).toEqual({ code: 0, stdout: "", stderr: none });
  expect(await cli(["words", "--quiet"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
  const empty = vault({ "notewright.config.json": CONFIG, "names.txt": "# none yet\n", "more.txt": "" });
  expect(await cli(["words"], { cwd: empty })).toEqual({
    code: 0,
    stdout: "",
    stderr: "No words stand in names.txt, more.txt. `notewright words add WORD` adds one.\n",
  });
});

test("the line for the config is in the config's language", async () => {
  const cwd = vault({ "notewright.config.mjs": "export default { root: '.' };\n" });
  expect((await cli(["words", "add", "zither"], { cwd })).stderr).toContain(
    'Write into notewright.config.mjs: vocabulary: ["vocabulary/words.txt"],',
  );
});

test("quiet says nothing", async () => {
  const cwd = vault({ "notewright.config.json": CONFIG, "names.txt": "", "more.txt": "" });
  expect(await cli(["words", "add", "zither", "--quiet"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
});

test.each([
  ["an unknown action", ["words", "remove", "zither"], "notewright words add WORD"],
  ["nothing to add", ["words", "add"], "notewright words add WORD"],
  ["a comment", ["words", "add", "a#b"], "is no word that can be added"],
  ["an empty word", ["words", "add", " "], "is no word that can be added"],
])("%s is the user's mistake", async (_, args, message) => {
  const cwd = vault({ "notewright.config.json": CONFIG, "names.txt": "zither\n", "more.txt": "" });
  const { code, stderr, stdout } = await cli(args, { cwd });
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(message);
  expect(read(cwd, "names.txt")).toBe("zither\n");
});

test("a file that is not UTF-8 or read-only is left as it is", async () => {
  const cwd = vault({ "notewright.config.json": '{ "vocabulary": ["names.txt"] }', "names.txt": Uint8Array.of(0xff, 0x0a) });
  const latin = await cli(["words", "add", "zither"], { cwd });
  expect([latin.code, latin.stderr]).toEqual([2, "notewright: names.txt is not UTF-8. Save it as UTF-8 and run again.\n"]);
  const closed = vault({ "notewright.config.json": '{ "vocabulary": ["names.txt"] }', "names.txt": "oboe\n" });
  chmodSync(join(closed, "names.txt"), 0o444);
  const { code, stderr } = await cli(["words", "add", "zither"], { cwd: closed });
  expect(code).toBe(2);
  expect(stderr).toContain("EACCES");
  expect(read(closed, "names.txt")).toBe("oboe\n");
  expect(readdirSync(closed).sort()).toEqual(["names.txt", "notewright.config.json"]);
});

test.each([
  ["en", 0],
  ["en-GB", 0],
  ["en-US", 1],
])("with the language %s a British spelling is right or not", async (language, expected) => {
  const cwd = vault({
    "notewright.config.json": JSON.stringify({ language }),
    "note.md": "# Paint\n\nThe colourful wall dries.\n",
  });
  const { code, stdout } = await cli(["check", "--fail-on", "warning"], { cwd });
  expect(code).toBe(expected);
  if (expected === 1) expect(stdout).toContain("colorful");
});

test("another language is a mistake in the config", async () => {
  const cwd = vault({ "notewright.config.json": '{ "language": "de" }', "note.md": CLEAN });
  expect((await cli(["check"], { cwd })).code).toBe(2);
});

test("a file that no config names is named as unused by the list, until `init` has named it", async () => {
  const cwd = vault({ "note.md": "# Winds\n\nShe plays the shakuhachl well.\n" });
  await cli(["words", "add", "shakuhachl"], { cwd });
  expect(await cli(["words"], { cwd })).toEqual({
    code: 0,
    stdout: "",
    stderr: "vocabulary/words.txt is not used, as no config names it. `notewright init` writes one that does.\n",
  });
  await cli(["init"], { cwd });
  expect(await cli(["words"], { cwd })).toEqual({ code: 0, stdout: "shakuhachl\n", stderr: "" });
  expect((await cli(["check", "--fail-on", "info"], { cwd })).stdout).not.toContain("shakuhachl");
});
