import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "@notewright/diagnostics";
import { describe, expect, test } from "vitest";
import { vault } from "../../../tests/cli/vault.ts";
import { configNames, findConfig } from "./find-config.ts";
import { loadConfig } from "./load-config.ts";

describe("findConfig", () => {
  test("takes the nearest at or above a folder", () => {
    const folder = vault({ "notewright.config.json": "{}", "a/b/note.md": "" });
    const deep = join(folder, "a", "b");
    expect(findConfig(deep)).toBe(join(folder, "notewright.config.json"));
    const inner = join(folder, "a", "notewright.config.mjs");
    writeFileSync(inner, "");
    expect(findConfig(deep)).toBe(inner);
    expect(findConfig(folder)).toBe(join(folder, "notewright.config.json"));
  });

  test("takes each of the names, and refuses two in one folder", () => {
    const folder = vault(Object.fromEntries(configNames.map((name, index) => [`${index}/${name}`, "{}"])));
    for (const [index, name] of configNames.entries()) {
      const config = join(folder, String(index), name);
      expect(findConfig(dirname(config))).toBe(config);
    }
    const both = vault({ "notewright.config.json": "{}", "notewright.config.ts": "" });
    expect(() => findConfig(both)).toThrow(/has notewright\.config\.ts and notewright\.config\.json: only one can count/);
  });
});

describe("loadConfig", () => {
  test("reads JSON and modules", async () => {
    const config = { root: "notes", rules: { spelling: "off" } };
    const text = JSON.stringify(config);
    const folder = vault({ "a.json": text, "a.mjs": `export default ${text};`, "a.cjs": `module.exports = ${text};` });
    for (const name of ["a.json", "a.mjs", "a.cjs"]) expect(await loadConfig(join(folder, name))).toEqual(config);
    const named = vault({ "b.mjs": "const all = {};\nexport { all as default };" });
    expect(await loadConfig(join(named, "b.mjs"))).toEqual({});
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
    const path = join(vault(text === null ? {} : { [name]: text }), name);
    const error = await loadConfig(path).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toContain(message);
    expect((error as UserError).message).toContain(path);
    expect((error as UserError).message).not.toContain("\n");
  });
});
