import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { schemaMistakes } from "../../packages/schema/src/index.ts";
import { cli } from "./cli.ts";
import { CLEAN, FLAWED, vault } from "./vault.ts";

const COLOUR = "\u001B[";

describe("check --format", () => {
  test("json is one document, valid against the schema, that lists every note looked at", async () => {
    const cwd = vault({ "b.md": FLAWED, "a.md": CLEAN });
    const { code, stderr, stdout } = await cli(["check", "--format", "json"], { cwd });
    const report = JSON.parse(stdout);
    expect({ code, stderr, mistakes: await schemaMistakes("report", report) }).toEqual({ code: 1, stderr: "", mistakes: [] });
    const { ms, ...summary } = report.summary;
    expect(summary).toEqual({ notes: 2, findings: 3, errors: 1, warnings: 1, infos: 1, fixable: 2 });
    expect(ms).toBeGreaterThanOrEqual(0);
    expect(report.notes.map(({ path }: { path: string }) => path)).toEqual(["a.md", "b.md"]);
    for (const { actual, end, start } of report.notes[1].findings)
      if (actual !== undefined) expect(FLAWED.slice(start.offset, end.offset)).toBe(actual);
  });

  test("text, the default, shows the source line with a caret, rule, hint and a summary", async () => {
    const cwd = vault({ "a.md": FLAWED });
    const { stdout } = await cli(["check"], { cwd });
    expect(stdout).toMatch(/^a\.md\n {2}3:14 error /);
    expect(stdout).toMatch(/A no-break⍽space\.\n[ |0-9]*\^/);
    expect(stdout).toContain("no-nbsp");
    expect(stdout).toMatch(/1 error, 1 warning, 1 info in 1 note; 2 can be fixed by `notewright fix`\.\n$/);
    expect(stdout).not.toContain(COLOUR);
    expect(await cli(["check", "--format", "text"], { cwd })).toMatchObject({ stdout });
  });

  test("github names files from the repository", async () => {
    const cwd = vault({ ".git/HEAD": "", "vault/a.md": FLAWED });
    const { stdout } = await cli(["check", "--format", "github"], { cwd: join(cwd, "vault") });
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => /^::(\w+) file=([^,]+),line=(\d+)/.exec(line)?.slice(1)),
    ).toEqual([
      ["error", "vault/a.md", "3"],
      ["warning", "vault/a.md", "5"],
      ["notice", "vault/a.md", "7"],
    ]);
  });
});

describe("check --output", () => {
  test("writes the report to a file, without the time, and nothing to stdout", async () => {
    const cwd = vault({ "a.md": FLAWED });
    const run = () => cli(["check", "--format", "json", "--output", "out/report.json"], { cwd });
    expect(await run()).toEqual({ code: 1, stdout: "", stderr: "The report is in out/report.json.\n" });
    const first = readFileSync(join(cwd, "out/report.json"));
    expect(Object.keys(JSON.parse(first.toString()).summary)).not.toContain("ms");
    await run();
    expect(readFileSync(join(cwd, "out/report.json"))).toEqual(first);
    expect(await cli(["check", "-q", "-o", "again.txt"], { cwd, terminal: ["stdout"] })).toEqual({
      code: 1,
      stdout: "",
      stderr: "",
    });
    expect(readFileSync(join(cwd, "again.txt"), "utf8")).not.toContain(COLOUR);
  });

  test("writes none when the user is mistaken", async () => {
    const cwd = vault({ "a.md": FLAWED });
    await cli(["check", "nowhere.md", "--output", "report.txt"], { cwd });
    expect(existsSync(join(cwd, "report.txt"))).toBe(false);
  });
});

describe("levels", () => {
  test.each([
    ["error", "error", 1],
    ["error", "warning", 0],
    ["warning", "warning", 1],
    ["warning", "info", 0],
    ["info", "info", 1],
    ["never", "error", 0],
  ])("--fail-on %s with an %s gives %i", async (failOn, level, code) => {
    const cwd = vault({ "a.md": FLAWED });
    const rules = ["missing-asset=off", `no-nbsp=${level}`, "no-trailing-space=off"].flatMap((rule) => ["--rule", rule]);
    expect((await cli(["check", "--fail-on", failOn, ...rules], { cwd })).code).toBe(code);
  });

  test("--rule wins over the config", async () => {
    const cwd = vault({
      "a.md": FLAWED,
      "notewright.config.json": '{ "rules": { "missing-asset": "off", "no-nbsp": "error" } }',
    });
    const { stdout } = await cli(["check", "--format", "json", "--rule", "missing-asset=info", "--rule", "no-nbsp=off"], {
      cwd,
    });
    expect(
      JSON.parse(stdout).notes[0].findings.map(({ rule, severity }: { rule: string; severity: string }) => [rule, severity]),
    ).toEqual([
      ["missing-asset", "info"],
      ["no-trailing-space", "info"],
    ]);
  });
});

describe("the terminal", () => {
  const flawed = (): string => vault({ "a.md": FLAWED });

  test("gets colour on stdout and progress on stderr, which leaves no trace", async () => {
    const { stderr, stdout } = await cli(["check"], { cwd: flawed(), terminal: ["stdout", "stderr"] });
    expect(stdout).toContain(COLOUR);
    expect(stderr).toMatch(/^\r\u001B\[K1 of 1 notes\r\u001B\[K$/);
  });

  test.each([
    [["check"], { NO_COLOR: "1" }, false, true],
    [["check"], { NO_COLOR: "" }, true, true],
    [["check"], { CI: "true" }, false, false],
    [["check"], { TERM: "dumb" }, false, true],
    [["check", "--quiet"], {}, true, false],
    [["check", "--format", "json"], {}, false, true],
  ])("%j with %j: colour %s, progress %s", async (args, env, colour, progress) => {
    const { stderr, stdout } = await cli(args, { cwd: flawed(), env, terminal: ["stdout", "stderr"] });
    expect([stdout.includes(COLOUR), stderr !== ""]).toEqual([colour, progress]);
  });

  test("no colour and no progress into pipes", async () => {
    const { stderr, stdout } = await cli(["check"], { cwd: flawed() });
    expect([stdout.includes(COLOUR), stderr]).toEqual([false, ""]);
  });

  test("--quiet prints findings, and nothing when there are none", async () => {
    expect((await cli(["check", "--quiet"], { cwd: flawed() })).stdout).toContain("no-nbsp");
    expect(await cli(["check", "--quiet"], { cwd: vault({ "a.md": CLEAN }) })).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});
