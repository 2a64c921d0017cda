import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "./cli.ts";
import { CLEAN, FLAWED, vault } from "./vault.ts";

const paths = (stdout: string): string[] => JSON.parse(stdout).notes.map(({ path }: { path: string }) => path);
const rulesFound = (stdout: string): string[] =>
  JSON.parse(stdout).notes.flatMap(({ findings }: { findings: { rule: string }[] }) => findings.map(({ rule }) => rule));

describe("a broken config", () => {
  test.each([
    ["notewright.config.ts", "export default {", ".ts:1:17: the file ends too early, expected a bracket or quote"],
    ["notewright.config.ts", "export default { root };", ".ts:1:18: the config stops while it is loaded: root is not defined."],
    ["notewright.config.ts", 'throw new Error("first\\nsecond");', "the config stops while it is loaded: first."],
    [
      "notewright.config.ts",
      'import "@nobody/nothing";\nexport default {};',
      '.ts:1:8: the config imports "@nobody/nothing", which is not there. Install it',
    ],
    ["notewright.config.mjs", "export const config = {};", "exports nothing."],
    ["notewright.config.js", "export default null;", "the default export is null, expected an object."],
    ["notewright.config.json", '{ "root": ', "the JSON ends too early"],
    ["notewright.config.json", '{ "roots": "." }', 'the key "roots" is not known.'],
    ["notewright.config.json", '{ "root": 5 }', "root: must be string."],
    ["notewright.config.json", '{ "root": "nowhere" }', "root: there is no folder"],
    [
      "notewright.config.json",
      '{ "profile": "mine" }',
      'There is no profile "mine". There are: file-per-entry, list-entries, note-per-category, question-answer, reference-notes.',
    ],
    ["notewright.config.json", '{ "vocabulary": ["words.txt"] }', "The vocabulary file words.txt cannot be read"],
    ["notewright.config.json", '{ "assetPacks": ["no-such-pack"] }', "The asset pack no-such-pack is not installed."],
    ["notewright.config.json", '{ "rules": { "speling": "off" } }', 'There is no rule "speling". Did you mean "spelling"?'],
    ["notewright.config.json", '{ "rules": { "spelling": "loud" } }', 'rules.spelling: expected one of "off", "info"'],
    [
      "notewright.config.json",
      '{ "rules": { "no-nbsp": ["error", { "x": 1 }] } }',
      'rules.no-nbsp[1]: the key "x" is not known.',
    ],
    ["notewright.config.json", '{ "exporters": { "ankii": {} } }', 'There is no export format "ankii".'],
    [
      "notewright.config.json",
      '{ "exporters": { "pdf": true } }',
      'exporters.pdf: There is no export format "pdf". There are: anki, html, json.',
    ],
    ["notewright.config.json", '{ "exporters": { "anki": true } }', "exporters.anki: expected false or an object."],
    ["notewright.config.json", '{ "overrides": [{ "paths": ["x/"], "rules": { "speling": 5 } }] }', 'no rule "speling".'],
    ["notewright.config.json", '{ "exporters": { "anki": { "deck": 5 } } }', "exporters.anki.deck: must be string,null."],
    ["notewright.config.json", '{ "exporters": { "html": { "dark": true } } }', 'exporters.html: the key "dark" is not known.'],
    [
      "notewright.config.json",
      '{\n"root": ".",\n"ignor": [] }',
      '.json:3: the key "ignor" is not known. Did you mean "ignore"? Mend the config',
    ],
    [
      "notewright.config.ts",
      'export default {\n presets: "strict",\n onlin: {} };',
      '.ts:2: the key "presets" is not known. Did you mean "preset"? line 3: the key "onlin" is not known. Did you mean "online"? Mend',
    ],
    [
      "notewright.config.json",
      '{ "online": {\n"timout": 3 } }',
      '.json:2: online: the key "timout" is not known. Did you mean "timeout"?',
    ],
    ["notewright.config.json", '{ "preset": "strct" }', '"all". Did you mean "strict"? Mend'],
    ["notewright.config.json", '{ "profile": "refrence-notes" }', 'Did you mean "reference-notes"? There are: file-per-entry,'],
    [
      "notewright.config.json",
      '{ "profile": { "id": "a",\n"entrie": {} } }',
      '.json:2: profile: the key "entrie" is not known. Did you mean "entry"?',
    ],
    ["notewright.config.json", '{ "rules": { "spelling": "wraning" } }', 'Did you mean "warning"?'],
    [
      "notewright.config.json",
      '{ "exporters": { "htlm": {} } }',
      'There is no export format "htlm". Did you mean "html"? There are:',
    ],
    [
      "notewright.config.json",
      '{ "exporters": { "html": {\n"titl": "Herbs" } } }',
      '.json:2: exporters.html: the key "titl" is not known. Did you mean "title"?',
    ],
  ])("%s with %s is the user's mistake", async (name, text, message) => {
    const cwd = vault({ "a.md": CLEAN, [name]: text });
    const { code, stderr, stdout } = await cli(["check"], { cwd });
    expect(stderr).toContain(message);
    expect({ code, stdout, lines: stderr.split("\n").length }).toEqual({ code: 2, stdout: "", lines: 2 });
    expect(stderr).toContain(join(cwd, name));
  });
});

describe("which config applies", () => {
  test("the nearest one above; its root is relative to it, reported paths to the root", async () => {
    const cwd = vault({
      "notewright.config.json": '{ "root": "notes", "rules": { "no-nbsp": "off" } }',
      "notes/deep/flawed.md": FLAWED,
      "other/clean.md": CLEAN,
    });
    const { stdout } = await cli(["check", "--format", "json"], { cwd: join(cwd, "notes", "deep") });
    expect(paths(stdout)).toEqual(["deep/flawed.md"]);
    expect(rulesFound(stdout)).toEqual(["missing-asset", "no-trailing-space"]);
  });

  test("of two folders the nearer one; two in one folder are the user's mistake", async () => {
    const off = (rule: string): string => `{ "rules": { "${rule}": "off" } }`;
    const cwd = vault({
      "notewright.config.json": off("missing-asset"),
      "vault/notewright.config.mjs": `export default ${off("no-trailing-space")};`,
      "vault/flawed.md": FLAWED,
    });
    const { stdout } = await cli(["check", "--format", "json"], { cwd: join(cwd, "vault") });
    expect(rulesFound(stdout)).toEqual(["missing-asset", "no-nbsp"]);
    writeFileSync(join(cwd, "notewright.config.ts"), "export default {};");
    const { code, stderr } = await cli(["check", "vault"], { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining("has notewright.config.ts and notewright.config.json: only one can count."),
    });
  });

  test("none of the working directory when --root leads elsewhere", async () => {
    const cwd = vault({ "here/notewright.config.json": '{ "nonsense": 1 }', "there/clean.md": CLEAN });
    const { code, stderr } = await cli(["check", "--root", "../there"], { cwd: join(cwd, "here") });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("none of a folder below", async () => {
    const cwd = vault({ "below/notewright.config.json": '{ "nonsense": 1 }', "below/clean.md": CLEAN });
    expect(await cli(["check", "below"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  });

  test("--root wins over the config's root, --config over the nearest config", async () => {
    const cwd = vault({
      "notewright.config.json": '{ "root": "nowhere" }',
      "notes/flawed.md": FLAWED,
      "ci/strict.json": '{ "root": "../notes", "rules": { "missing-asset": "info" } }',
    });
    const rooted = await cli(["check", "--root", "notes", "--format", "json"], { cwd });
    expect({ code: rooted.code, paths: paths(rooted.stdout) }).toEqual({ code: 1, paths: ["flawed.md"] });
    const named = await cli(["check", "--config", "ci/strict.json", "--format", "json"], { cwd });
    expect({ code: named.code, paths: paths(named.stdout) }).toEqual({ code: 0, paths: ["flawed.md"] });
  });

  test("options of rules and `ignore` are obeyed", async () => {
    const cwd = vault({
      "notewright.config.json": '{ "ignore": ["drafts/"], "rules": { "spelling": ["error", { "words": ["frobnik"] }] } }',
      "a.md": "# Compute\n\nThe frobnik deliverd it.\n",
      "drafts/b.md": "# Compute\n\nThe frobnik deliverd it.\n",
    });
    const { code, stdout } = await cli(["check", "--format", "json"], { cwd });
    const [note] = JSON.parse(stdout).notes;
    expect({ code, paths: paths(stdout), words: note.findings.map((finding: { actual: string }) => finding.actual) }).toEqual({
      code: 1,
      paths: ["a.md"],
      words: ["deliverd"],
    });
  });
});
