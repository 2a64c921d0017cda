import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { UserError } from "@notewright/diagnostics";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { configNames, findConfig } from "./find-config.ts";
import { loadConfig } from "./load-config.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "notewright-config-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe("findConfig", () => {
  test("takes the nearest at or above a folder", () => {
    const deep = join(folder, "a", "b");
    mkdirSync(deep, { recursive: true });
    const outer = write("notewright.config.json", "{}");
    expect(findConfig(deep)).toBe(outer);
    const inner = write("a/notewright.config.mjs", "");
    expect(findConfig(deep)).toBe(inner);
    expect(findConfig(folder)).toBe(outer);
  });

  test("takes each of the names, and refuses two in one folder", () => {
    for (const name of configNames) {
      const at = join(folder, name.replaceAll(".", "-"));
      mkdirSync(at);
      const config = write(join(basename(at), name), "{}");
      expect(findConfig(at)).toBe(config);
    }
    write("notewright.config.json", "{}");
    write("notewright.config.ts", "");
    expect(() => findConfig(folder)).toThrow(/has notewright\.config\.ts and notewright\.config\.json: only one can count/);
  });
});

describe("loadConfig", () => {
  test("reads JSON and modules", async () => {
    const config = { root: "notes", rules: { spelling: "off" } };
    expect(await loadConfig(write("a.json", JSON.stringify(config)))).toEqual(config);
    expect(await loadConfig(write("a.mjs", `export default ${JSON.stringify(config)};`))).toEqual(config);
    expect(await loadConfig(write("a.cjs", `module.exports = ${JSON.stringify(config)};`))).toEqual(config);
    expect(await loadConfig(write("b.mjs", "const all = {};\nexport { all as default };"))).toEqual({});
  });

  test.each([
    ["gone.json", null, "There is no config"],
    ["a.json", "{,}", "a.json:1:2: the file is not JSON"],
    ["a.json", "[]", "the file holds a list, expected an object"],
    ["a.json", '{"roots": "x"}', 'the key "roots" is not known'],
    ["a.json", '{"assetPacks": "aws"}', "assetPacks: must be array"],
    ["a.json", '{"rules": {"spelling": "loud"}}', "rules.spelling: "],
    [
      "a.json",
      '{\n"roots": "x",\n"ignore": "x",\n"root": 5, "x": 1 }',
      'a.json:2: the key "roots" is not known. Did you mean "root"? line 4: the key "x" is not known; line 4: root: must be string; and 1 more. Mend',
    ],
    [
      "a.json",
      '{"profile":\n{"id": "a",\n"sections": {"b": {"rules": [{}]}}}}',
      'a.json:3: profile.sections.b.rules[0]: the key "match" is missing. Mend',
    ],
    [
      "a.json",
      '{"profile": {"id": "a", "sections": {"b": {"constraints": [{ "oneOff": ["c", "d"] }]}}}}',
      'constraints[0]: the key "oneOff" is not known. Did you mean "oneOf"? Mend',
    ],
    ["a.json", '{"profile": {"id": "a", "entry": 5}}', "profile.entry: none of the allowed forms fits. Mend"],
    ["a.mjs", "export const config = {};", "exports nothing"],
    ["a.ts", "const config = { root: 'notes' };", "exports nothing"],
    ["a.cjs", "module.exports = {}; // what to export?", "exports nothing"],
    ["a.js", "", "exports nothing"],
    ["a.json", '{"exporters": {"pdf": true}}', "exporters.pdf: expected false or an object. Mend"],
    ["a.mjs", "export default {", "the config "],
    ["a.mjs", 'throw new Error("by itself.")', "the config stops while it is loaded: by itself. Mend"],
    ["a.mjs", 'import "not-installed-anywhere"; export default {}', "which is not there. Install it"],
  ])("%s with %j is the user's mistake: %s", async (name, text, message) => {
    const path = join(folder, name);
    if (text !== null) write(name, text);
    const error = await loadConfig(path).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toContain(message);
    expect((error as UserError).message).toContain(path);
    expect((error as UserError).message).not.toContain("\n");
  });
});
