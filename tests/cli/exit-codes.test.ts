import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../packages/cli/src/run.ts";
import { cli } from "./cli.ts";
import { CLEAN, FLAWED, vault } from "./vault.ts";

const names = ["build", "check", "diff", "export", "fix", "rules", "validate"];

describe("exit codes", () => {
  test("0 without and 1 with errors", async () => {
    const cwd = vault({ "clean.md": CLEAN, "flawed.md": FLAWED });
    expect(await cli(["check", "clean.md"], { cwd })).toMatchObject({ code: 0, stderr: "" });
    expect(await cli(["check"], { cwd })).toMatchObject({ code: 1, stderr: "" });
  });

  test.each([
    [["chek"], 'There is no command "chek". Did you mean "check"?'],
    [["--colour", "check"], 'There is no flag "--colour" before a command.'],
    [["check", "--colour"], 'There is no flag "--colour". `notewright check --help` lists the flags.'],
    [["check", "--format"], "argument missing"],
    [["check", "--formt", "json"], 'There is no flag "--formt". Did you mean "--format"? `notewright check --help`'],
    [["check", "--formt=json"], 'There is no flag "--formt". Did you mean "--format"?'],
    [["check", "-z"], 'There is no flag "-z".'],
    [
      ["--quite", "check"],
      'There is no flag "--quite" before a command. Did you mean "--quiet"? `notewright --help` lists all.',
    ],
    [["check", "--format", "jsn"], '--format jsn is not known. Did you mean "json"? Use one of: github, json, jsonl, text.'],
    [["check", "--rule", "spelling=wraning"], 'Did you mean "warning"?'],
    [["export", "htlm"], 'There is no export format "htlm". Did you mean "html"? There are: anki, html, json.'],
    [["anki", "inspekt", "x.apkg"], 'Did you mean "inspect"?'],
    [["assets", "snyc"], 'Did you mean "sync"?'],
    [["new", "entri", "Sage"], 'Did you mean "entry"?'],
    [["check", "--format", "xml"], "--format xml is not known. Use one of: github, json, jsonl, text."],
    [["check", "--fail-on", "fatal"], "--fail-on fatal is not known. Use one of: error, warning, info, never."],
    [["check", "--rule", "spelling"], "--rule spelling is no rule and level."],
    [["check", "--rule", "spelling=loud"], "--rule spelling=loud is no rule and level."],
    [["check", "--rule", "speling=off"], 'There is no rule "speling". Did you mean "spelling"?'],
    [["check", "nowhere"], 'There is no file or folder "nowhere".'],
    [["check", "empty"], "There is no note (*.md) in empty."],
    [["check", "--root", "nowhere"], "There is no folder nowhere."],
    [["check", "--config", "nowhere.json"], "There is no config"],
    [["check", "--output", "empty"], "cannot write"],
    [["check", "-", "a.md"], "`-` reads one note from standard input."],
    [["check", "-", "--only-changed"], "`--only-changed` compares files"],
    [["fix", "-"], "`fix` repairs files."],
    [["fix", "--format", "github"], "--format github is not known. Use one of: text, diff, json, markdown, suggestions."],
    [["build", "empty"], "There is no note (*.md) in empty."],
    [["build", "--out", "a.md"], "cannot write"],
    [["export"], "Name a format: anki, html, json."],
    [["export", "pdf"], 'There is no export format "pdf". There are: anki, html, json.'],
    [["export", "json", "--out", "a.md/catalogue.json"], "cannot write"],
    [["export", "json", "--single-file"], "`--single-file` is for html only."],
    [["export", "html", "--package", "latest"], "`--package` is for anki only."],
    [["export", "anki", "--package", "newest"], "--package newest is not known. Use one of: legacy, latest."],
    [["rules", "--format", "xml"], "--format xml is not known."],
    [["validate"], "Name one file"],
    [["validate", "a.md", "b.md"], "Name one file"],
    [["validate", "nowhere.json"], "There is no file nowhere.json. Check the path."],
    [["validate", "empty"], "empty is a folder. Name a file in it."],
    [["anki", "inspect", "empty"], "empty is a folder. Name an .apkg file"],
    [["export", "json", "--out", "empty/readme.txt"], "readme.txt is no folder (ENOTDIR). Name another place."],
    [["check", "--output", "empty"], "empty: it is a folder (EISDIR). Name another file with --output."],
  ])("2 for %j: one message, nothing on stdout, no stack", async (args, message) => {
    const cwd = vault({ "a.md": CLEAN, "empty/readme.txt": "No note." });
    const { code, stderr, stdout } = await cli(args, { cwd });
    expect(stderr).toContain(message);
    expect({ code, stdout, lines: stderr.split("\n").length }).toEqual({ code: 2, stdout: "", lines: 2 });
    expect(stderr).toMatch(/^notewright: .+\.\n$/);
  });

  test("2 for the name of a file that is no text, on one line", async () => {
    const { stderr } = await cli(["check", "a\n\u001B[31mb"], { cwd: vault() });
    expect(stderr).toBe('notewright: There is no file or folder "a␊␛[31mb". Check the path.\n');
  });

  test("70 with a stack and how to report it when a command throws", async () => {
    let stderr = "";
    const broken = {
      write: () => {
        throw new TypeError("the pen broke", { cause: new Error("no ink") });
      },
    };
    const cwd = vault({ "a.md": FLAWED });
    const code = await run(["check"], {
      cwd,
      env: {},
      stdin: (async function* () {})(),
      stdout: broken,
      stderr: { write: (part) => (stderr += part) },
      interruption: () => new AbortController().signal,
    });
    expect(code).toBe(70);
    expect(stderr).toMatch(/has a bug: please report it/);
    expect(stderr).toMatch(/TypeError: the pen broke\n {4}at .*exit-codes\.test\.ts/);
    expect(stderr).toContain("Caused by: Error: no ink");
  });
});

describe("help and version", () => {
  test("without a command the help goes to stderr, with --help to stdout", async () => {
    const cwd = vault();
    const asked = await cli(["--help"], { cwd });
    expect(asked).toMatchObject({ code: 0, stderr: "" });
    for (const name of names) expect(asked.stdout).toMatch(new RegExp(`^ {2}${name} `, "m"));
    expect(await cli([], { cwd })).toEqual({ code: 2, stdout: "", stderr: asked.stdout });
    expect(await cli(["help"], { cwd })).toEqual(asked);
  });

  test.each(names)("%s --help names its flags and those of every command, in a folder without notes", async (name) => {
    const cwd = vault();
    const help = await cli([name, "--help"], { cwd });
    expect(help).toMatchObject({ code: 0, stderr: "" });
    expect(help.stdout).not.toMatch(/:\n\n|[^\S\n]\n/);
    expect(help.stdout).toMatch(new RegExp(`^Usage: notewright ${name}(?: .+)?$`, "m"));
    for (const flag of [
      "--root DIR",
      "--config FILE",
      "--no-cache",
      "--cache-location DIR",
      "-q, --quiet",
      "--verbose",
      "--version",
    ])
      expect(help.stdout).toContain(flag);
    expect(await cli(["help", name], { cwd })).toEqual(help);
  });

  test.each([["--version"], ["-v"], ["check", "--version"]])("%s %s prints the version", async (...args) => {
    const { version } = (await import("../../packages/cli/package.json", { with: { type: "json" } })).default;
    expect(await cli(args.filter(Boolean), { cwd: vault() })).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("flags of every command may stand before it", async () => {
    const cwd = vault({ "notes/flawed.md": FLAWED });
    const { code, stdout } = await cli(["--quiet", "--root", "notes", "check", "--format", "json"], { cwd });
    expect({ code, path: JSON.parse(stdout).notes[0].path }).toEqual({ code: 1, path: "flawed.md" });
  });

  test("--verbose says on stderr which vault and config are used", async () => {
    const cwd = vault({ "a.md": CLEAN, "notewright.config.json": "{}" });
    const { stderr } = await cli(["check", "--verbose"], { cwd });
    expect(stderr).toMatch(
      /^Vault: .*\nConfig: .*notewright\.config\.json\nProfile: like reference-notes, inferred\.\n {2}There are too few /,
    );
    expect(stderr.startsWith(`Vault: ${cwd}\nConfig: ${join(cwd, "notewright.config.json")}\n`)).toBe(true);
  });
});
