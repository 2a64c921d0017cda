import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "./cli.ts";
import { CLEAN, FLAWED, vault } from "./vault.ts";

describe("validate", () => {
  test("0 for what check and build write", async () => {
    const cwd = vault({ "a.md": FLAWED });
    await cli(["build", "--quiet"], { cwd });
    writeFileSync(join(cwd, "report.json"), (await cli(["check", "--format", "json"], { cwd })).stdout);
    for (const [file, kind] of [
      ["dist/catalogue.json", "catalogue"],
      ["dist/report.json", "report"],
      ["report.json", "report"],
    ] as const)
      expect(await cli(["validate", file], { cwd })).toEqual({
        code: 0,
        stdout: "",
        stderr: `${file} is a valid ${kind} of version 1.\n`,
      });
    expect(await cli(["validate", "report.json", "--quiet"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("1 for a catalogue with a key too few or too many, each named", async () => {
    const cwd = vault({ "a.md": "# Compute\n\n### Lambda\n\nRuns code.\n" });
    await cli(["build", "--quiet"], { cwd });
    const catalogue = JSON.parse(readFileSync(join(cwd, "dist/catalogue.json"), "utf8"));
    delete catalogue.entries[0].name;
    catalogue.notes[0].colour = "red";
    writeFileSync(join(cwd, "bad.json"), JSON.stringify(catalogue));
    expect(await cli(["validate", "bad.json"], { cwd })).toEqual({
      code: 1,
      stdout: 'notes[0]: the key "colour" is not known\nentries[0]: the key "name" is missing\n',
      stderr: "bad.json is no valid catalogue.\n",
    });
  });

  test("1 for a catalogue from before a key was added, with these keys and the next step", async () => {
    const cwd = vault({ "a.md": "# Compute\n\n### Lambda\n\nRuns code.\n\n### Batch\n\nRuns jobs.\n" });
    await cli(["build", "--quiet"], { cwd });
    const catalogue = JSON.parse(readFileSync(join(cwd, "dist/catalogue.json"), "utf8"));
    for (const entry of catalogue.entries) for (const key of ["fields", "formerIds"]) delete entry[key];
    writeFileSync(join(cwd, "old.json"), JSON.stringify(catalogue));
    expect(await cli(["validate", "old.json"], { cwd })).toEqual({
      code: 1,
      stdout: "old.json is an older catalogue of version 1: it lacks fields, formerIds, which came later. Build it again.\n",
      stderr: "old.json is no valid catalogue.\n",
    });
    delete catalogue.entries[1].name;
    writeFileSync(join(cwd, "old.json"), JSON.stringify(catalogue));
    expect((await cli(["validate", "old.json"], { cwd })).stdout).toContain('entries[1]: the key "name" is missing\n');
  });

  test.each([
    ["catalogue", { entries: [] }],
    ["report", { tool: {} }],
    ["ledger", { aliases: {} }],
    ["diff", { renamed: [] }],
  ])("1 for a %s of a later version, and to update is the next step", async (kind, data) => {
    const cwd = vault({ "x.json": JSON.stringify({ version: 3, ...data }) });
    expect(await cli(["validate", "x.json"], { cwd })).toEqual({
      code: 1,
      stdout: `x.json is a ${kind} of version 3, and this notewright knows version 1. Update notewright.\n`,
      stderr: `x.json is no valid ${kind}.\n`,
    });
  });

  test.each(["[]", "null", "5", "{}", '{ "name": "x" }'])("1 for %s, which is of no kind", async (text) => {
    const cwd = vault({ "x.json": text });
    expect(await cli(["validate", "x.json"], { cwd })).toMatchObject({
      code: 1,
      stdout: "x.json has no key that tells what it is. These can be checked: catalogue, report, ledger and diff.\n",
    });
  });

  test.each(["", "{", "# Compute\n", "\u0000"])("2 for %j, which is not JSON", async (text) => {
    const { code, stderr, stdout } = await cli(["validate", "x.json"], { cwd: vault({ "x.json": text }) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("x.json is not JSON");
  });
});

describe("rules", () => {
  test("lists every rule with the level it has here", async () => {
    const cwd = vault({ "a.md": CLEAN, "notewright.config.json": '{ "rules": { "no-nbsp": "error" } }' });
    const { code, stderr, stdout } = await cli(["rules", "--rule", "spelling=off"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^no-nbsp +error +recommended +fix: safe +\S/m);
    expect(stdout).toMatch(/^spelling +off +recommended +fix: safe +\S/m);
    expect(stdout).toMatch(/^invalid-encoding +error +\S/m);
  });

  test("as json gives the same list", async () => {
    const cwd = vault();
    const list: { id: string; level: string; category: string; summary: string }[] = JSON.parse(
      (await cli(["rules", "--format", "json"], { cwd })).stdout,
    );
    const ids = list.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    const text = (await cli(["rules"], { cwd })).stdout.trimEnd().split("\n");
    expect(text.map((line) => line.split(" ")[0])).toEqual(ids);
    for (const { category, level, summary } of list)
      expect([category, level, summary.endsWith(".")]).toEqual([expect.any(String), expect.any(String), true]);
  });
});
