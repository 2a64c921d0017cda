import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaMistakes } from "@notewright/schema";
import { describe, expect, test } from "vitest";
import { cli } from "./cli.ts";
import { vault } from "./vault.ts";

const HERBS = "# Herbs\n\n### Basil\n\nGrows in the sun and wants much water.\n";

/** A folder with the catalogues `old` and `new` of two states of one note. */
async function catalogues(edit: (text: string) => string): Promise<string> {
  const cwd = vault({ "herbs.md": HERBS });
  await cli(["build", "--quiet", "--out", "old"], { cwd });
  writeFileSync(join(cwd, "herbs.md"), edit(HERBS));
  await cli(["build", "--quiet", "--out", "new"], { cwd });
  return cwd;
}
const renamed = (text: string): string => text.replace("### Basil", "### Sweet basil");

describe("diff", () => {
  test("takes files or folders that hold a catalogue, and exits 0 unless --exit-code is given", async () => {
    const cwd = await catalogues(renamed);
    const { code, stderr, stdout } = await cli(["diff", "old", "new/catalogue.json"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("→ entry herbs/basil → herbs/sweet-basil (same words)\n");
    expect((await cli(["diff", "old", "new", "--exit-code"], { cwd })).code).toBe(1);
    const none = { code: 0, stdout: "", stderr: "Nothing differs.\n" };
    expect(await cli(["diff", "old", "old", "--exit-code"], { cwd })).toEqual(none);
  });

  test("json is valid, and validate knows it", async () => {
    const cwd = await catalogues(renamed);
    const { stdout } = await cli(["diff", "old", "new", "--format", "json"], { cwd });
    expect(await schemaMistakes("diff", JSON.parse(stdout))).toEqual([]);
    expect(await cli(["diff", "old", "new", "--format", "json", "--output", "d.json"], { cwd })).toEqual({
      code: 0,
      stdout: "",
      stderr: "The diff is in d.json.\n",
    });
    expect(readFileSync(join(cwd, "d.json"), "utf8")).toBe(stdout);
    expect((await cli(["validate", "d.json"], { cwd })).stderr).toBe("d.json is a valid diff of version 1.\n");
  });

  test("markdown is for a pull request", async () => {
    const cwd = await catalogues((text) => `${text}\n### Mint\n\nSpreads.\n`);
    const { stdout } = await cli(["diff", "old", "new", "--format", "markdown"], { cwd });
    expect(stdout).toContain("### Added\n\n- entry `herbs/mint` Mint\n");
  });

  test("colour on a terminal, not with NO_COLOR; nothing of a note gets through as a control character", async () => {
    const cwd = await catalogues((text) => `${text}\n### Mint \u001B[31m\n\nSpreads.\n`);
    const on = await cli(["diff", "old", "new"], { cwd, terminal: ["stdout"] });
    expect(on.stdout).toContain("\u001B[32m+");
    const off = await cli(["diff", "old", "new"], { cwd, terminal: ["stdout"], env: { NO_COLOR: "1" } });
    expect(off.stdout).not.toContain("\u001B");
    expect(on.stdout).toContain("␛[31m");
  });

  test.each([
    [["diff"], "Name two catalogues"],
    [["diff", "old"], "Name two catalogues"],
    [["diff", "old", "new", "old"], "Name two catalogues"],
    [["diff", "old", "nowhere.json"], "There is no file nowhere.json."],
    [["diff", "old", "."], "There is no file catalogue.json."],
    [["diff", "old", "herbs.md"], "herbs.md is not JSON"],
    [["diff", "old", "old/report.json"], "old/report.json is a report. `diff` compares catalogues."],
    [["diff", "old", "other.json"], "other.json is no catalogue."],
    [
      ["diff", "old", "newer.json"],
      "newer.json is a catalogue of version 2, which this notewright does not know. Update notewright.",
    ],
    [
      ["diff", "older.json", "new"],
      "older.json is an older catalogue: it lacks alsoIn, formerIds. Build it again with this notewright.",
    ],
    [
      ["diff", "broken.json", "new"],
      'broken.json is no valid catalogue: entries[0]: the key "name" is missing. Build it again.',
    ],
    [["diff", "old", "new", "--format", "xml"], "--format xml is not known."],
  ])("2 for %j", async (args, message) => {
    const cwd = await catalogues(renamed);
    const catalogue = JSON.parse(readFileSync(join(cwd, "old/catalogue.json"), "utf8"));
    const put = (name: string, data: unknown): void => writeFileSync(join(cwd, name), JSON.stringify(data));
    const [{ alsoIn, formerIds, ...older }] = catalogue.entries;
    const [{ name, ...broken }] = catalogue.entries;
    put("other.json", { a: 1 });
    put("newer.json", { ...catalogue, version: 2, later: [] });
    put("older.json", { ...catalogue, entries: [older] });
    put("broken.json", { ...catalogue, entries: [broken] });
    const { code, stderr, stdout } = await cli(args, { cwd });
    expect({ code, stdout, lines: stderr.split("\n").length }).toEqual({ code: 2, stdout: "", lines: 2 });
    expect(stderr).toContain(message);
  });

  test("keys that a later notewright of this version adds are no harm", async () => {
    const cwd = await catalogues(renamed);
    const catalogue = JSON.parse(readFileSync(join(cwd, "old/catalogue.json"), "utf8"));
    catalogue.entries[0].colour = "green";
    writeFileSync(join(cwd, "later.json"), JSON.stringify({ ...catalogue, terms: [] }));
    expect(await cli(["diff", "later.json", "old", "--exit-code"], { cwd })).toMatchObject({ code: 0, stdout: "" });
  });
});
