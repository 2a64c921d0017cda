import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

  test("prefers TypeScript, then JavaScript, then JSON", () => {
    for (const name of configNames.toReversed()) expect(findConfig(folder)).not.toBe(write(name, "{}"));
    expect(findConfig(folder)).toBe(join(folder, "notewright.config.ts"));
  });
});

describe("loadConfig", () => {
  test("reads JSON and modules", async () => {
    const config = { root: "notes", rules: { spelling: "off" } };
    expect(await loadConfig(write("a.json", JSON.stringify(config)))).toEqual(config);
    expect(await loadConfig(write("a.mjs", `export default ${JSON.stringify(config)};`))).toEqual(config);
  });

  test.each([
    ["gone.json", null, "There is no config"],
    ["a.json", "{,}", "is not JSON"],
    ["a.json", "[]", "must be object"],
    ["a.json", '{"roots": "x"}', 'the key "roots" is not known'],
    ["a.json", '{"assetPacks": "aws"}', "assetPacks: must be array"],
    ["a.json", '{"rules": {"spelling": "loud"}}', "rules.spelling: "],
    ["a.mjs", "export const config = {};", "exports nothing"],
    ["a.mjs", "export default {", "cannot be loaded"],
    ["a.mjs", 'throw new Error("by itself.")', "cannot be loaded: by itself. Mend"],
    ["a.mjs", 'import "not-installed-anywhere"; export default {}', "cannot be loaded"],
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
