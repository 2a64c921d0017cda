import { describe, expect, test } from "vitest";
import { cli } from "./cli.ts";
import { FLAWED, vault } from "./vault.ts";

describe("check -", () => {
  test("reads a note from standard input, in a folder without notes too", async () => {
    const { code, stderr, stdout } = await cli(["check", "-", "--format", "json"], { cwd: vault(), stdin: FLAWED });
    const { notes } = JSON.parse(stdout);
    expect({ code, stderr, path: notes[0].path, findings: notes[0].findings.length }).toEqual({
      code: 1,
      stderr: "",
      path: "stdin.md",
      findings: 3,
    });
  });

  test("with --stdin-path finds what lies beside that note", async () => {
    const cwd = vault({ "notewright.config.json": '{ "root": "notes" }', "notes/a/missing.png": "" });
    const at = async (...flags: string[]): Promise<[number, string]> => {
      const { code, stdout } = await cli(["check", "-", "--format", "json", ...flags], { cwd, stdin: FLAWED });
      return [code, JSON.parse(stdout).notes[0].path];
    };
    expect(await at("--stdin-path", "notes/a/new.md")).toEqual([0, "a/new.md"]);
    expect(await at("--stdin-path", "notes/b/new.md")).toEqual([1, "b/new.md"]);
    expect(await at()).toEqual([1, "stdin.md"]);
  });

  test.each([
    ["nothing", "", 0],
    ["bytes that are not UTF-8", Uint8Array.of(0xff, 0x00), 1],
  ])("takes %s", async (_, stdin, code) => {
    const outcome = await cli(["check", "-"], { cwd: vault(), stdin });
    expect({ code: outcome.code, stderr: outcome.stderr }).toEqual({ code, stderr: "" });
  });

  test("joins characters that the pipe cut", async () => {
    const { stdout } = await cli(["check", "-", "--format", "json"], { cwd: vault(), stdin: "# 日本語 🎈🎈🎈🎈 日本語 \n" });
    const [finding] = JSON.parse(stdout).notes[0].findings;
    expect(finding).toMatchObject({ rule: "no-trailing-space", start: { line: 1, column: 19 } });
  });
});
