import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CLEAN, vault } from "./vault.ts";

const bin = join(import.meta.dirname, "../../packages/cli/src/bin.ts");

/** Writes the address of every module that was loaded, one a line, at the end of a run. */
const listing = `
import { registerHooks } from "node:module";
const loaded = [];
registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
process.on("exit", () => process.stderr.write(loaded.join("\\n")));
`;

/** The modules that a run of the program loads from a folder of the packages. */
function loaded(folder: string, args: readonly string[], files: Readonly<Record<string, string>> = {}): string[] {
  const flags = ["--conditions=@notewright/source", "--disable-warning=ExperimentalWarning"];
  const hook = `data:text/javascript,${encodeURIComponent(listing)}`;
  const options = { cwd: vault(files), encoding: "utf8" } as const;
  const { status, stderr } = spawnSync(process.execPath, [...flags, "--import", hook, bin, ...args], options);
  expect(status, stderr).toBe(0);
  expect(stderr).toContain("/packages/cli/src/run.ts");
  return stderr.split("\n").filter((url) => url.includes(`/packages/${folder}/`));
}

const withoutQuiz = '{ "profile": "reference-notes", "exporters": { "html": { "quiz": false } } }';

test.each(["html", "json"])("export %s loads no rule where nothing is checked", (format) => {
  const files = { "a.md": CLEAN, "notewright.config.json": withoutQuiz };
  expect(loaded("linter", ["export", format, "--quiet"], files)).toEqual([]);
});

test.each(["--version", "--help"])("%s loads nothing that reads notes", (flag) => {
  expect([...loaded("engine/src", [flag]), ...loaded("parser", [flag])]).toEqual([
    expect.stringMatching(/\/engine\/src\/generated\/version\.ts$/),
  ]);
});

test("check loads the rules", () => {
  expect(loaded("linter/src/rules", ["check", "--quiet"], { "a.md": CLEAN })).not.toEqual([]);
});
