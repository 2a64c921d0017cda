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

/** The modules that a run of the program loads, as addresses. */
function loaded(args: readonly string[], files: Readonly<Record<string, string>> = {}): string[] {
  const flags = ["--conditions=@notewright/source", "--disable-warning=ExperimentalWarning"];
  const hook = `data:text/javascript,${encodeURIComponent(listing)}`;
  const options = { cwd: vault(files), encoding: "utf8" } as const;
  const { status, stderr } = spawnSync(process.execPath, [...flags, "--import", hook, bin, ...args], options);
  expect(status, stderr).toBe(0);
  expect(stderr).toContain("/packages/cli/src/run.ts");
  return stderr.split("\n");
}

const LINTER = /\/packages\/linter\/(?!src\/generated\/rule-ids)/;
const REFERENCE_PARSER = /\/(?:micromark|remark-parse|mdast-util-to-markdown)\//;
const HTML_PARSER = /\/parse5\//;
/** What compiles schemas; the rest of the package serves compiled ones. */
const SCHEMA_COMPILER = /\/ajv\/dist\/(?!runtime\/)/;

const matching = (urls: readonly string[], part: RegExp): string[] => urls.filter((url) => part.test(url));

const config = '{ "profile": "reference-notes", "rules": { "no-nbsp": "off" }, "exporters": { "html": { "quiz": false } } }';

test.each(["html", "json"])("export %s of plain notes loads no rules, parsers or compilers that nothing asks for", (format) => {
  const urls = loaded(["export", format, "--quiet"], { "a.md": CLEAN, "notewright.config.json": config });
  for (const unused of [LINTER, REFERENCE_PARSER, HTML_PARSER, SCHEMA_COMPILER]) expect(matching(urls, unused)).toEqual([]);
});

test("what a note or a check needs is loaded", () => {
  const wiki = { "a.md": "# Compute\n\nSee [[b]] and <b>c</b>.\n", "notewright.config.json": config };
  const exported = loaded(["export", "html", "--quiet"], wiki);
  for (const used of [REFERENCE_PARSER, HTML_PARSER]) expect(matching(exported, used)).not.toEqual([]);
  expect(matching(loaded(["check", "--quiet"], { "a.md": CLEAN }), LINTER)).not.toEqual([]);
});

test.each(["--version", "--help"])("%s loads nothing that reads notes", (flag) => {
  const urls = matching(loaded([flag]), /\/packages\/(?:engine|parser)\//);
  expect(urls).toEqual([expect.stringMatching(/\/engine\/src\/generated\/version\.ts$/)]);
});
