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
      expect(await cli(["validate", file], { cwd })).toEqual({ code: 0, stdout: "", stderr: `${file} is a valid ${kind}.\n` });
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

  test.each(["[]", "null", "5", "{}", '{ "name": "x" }'])("1 for %s, which is of no kind", async (text) => {
    const cwd = vault({ "x.json": text });
    expect(await cli(["validate", "x.json"], { cwd })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("neither a catalogue nor a report"),
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
    expect(stdout).toMatch(/^no-nbsp +error +fix: safe +\S/m);
    expect(stdout).toMatch(/^spelling +off +fix: unsafe +\S/m);
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
