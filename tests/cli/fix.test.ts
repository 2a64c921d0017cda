import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "./cli.ts";
import { CLEAN, FIXED, FLAWED, vault } from "./vault.ts";

const read = (cwd: string, path: string): string => readFileSync(join(cwd, path), "utf8");
const LONG_AGO = new Date("2001-01-01");

describe("fix", () => {
  test("repairs what is safe, leaves the rest, and a second run touches nothing", async () => {
    const cwd = vault({ "a.md": FLAWED, "b.md": CLEAN });
    utimesSync(join(cwd, "b.md"), LONG_AGO, LONG_AGO);
    expect(await cli(["fix"], { cwd })).toEqual({
      code: 0,
      stdout: "a.md: 2 edits (no-nbsp 1, no-trailing-space 1)\nFixed 1 note; 1 finding is left.\n",
      stderr: "",
    });
    expect(read(cwd, "a.md")).toBe(FIXED);
    utimesSync(join(cwd, "a.md"), LONG_AGO, LONG_AGO);
    expect(await cli(["fix"], { cwd })).toEqual({ code: 0, stdout: "Nothing to fix; 1 finding is left.\n", stderr: "" });
    for (const name of ["a.md", "b.md"]) expect(statSync(join(cwd, name)).mtime).toEqual(LONG_AGO);
    expect(readdirSync(cwd).filter((name) => name !== ".cache")).toEqual(["a.md", "b.md"]);
  });

  test("--check writes nothing, and gives 1 only while a safe fix is left", async () => {
    const cwd = vault({ "a.md": FLAWED });
    expect((await cli(["fix", "--check"], { cwd })).code).toBe(1);
    expect(read(cwd, "a.md")).toBe(FLAWED);
    await cli(["fix"], { cwd });
    expect((await cli(["fix", "--check"], { cwd })).code).toBe(0);
  });

  test("--rule leaves a rule out, --unsafe adds what is likely", async () => {
    const cwd = vault({ "a.md": `${FLAWED}\nIt was deliverrd.\n` });
    await cli(["fix", "--rule", "no-nbsp=off"], { cwd });
    expect(read(cwd, "a.md")).toContain("no-break\u00A0space");
    expect(read(cwd, "a.md")).toContain("deliverrd");
    await cli(["fix", "--unsafe"], { cwd });
    expect(read(cwd, "a.md")).toBe(`${FIXED}\nIt was delivered.\n`);
  });

  test("--rule missing-section=… --unsafe begins sections that are missing, and only then", async () => {
    const herb = (name: string, care: boolean): string => `### ${name}\n\nGreen.\n\n${care ? "#### Care\n\nSun.\n\n" : ""}`;
    const text = `# Herbs\n\n${["Basil", "Mint", "Sage", "Dill", "Rue"].map((name) => herb(name, name !== "Sage")).join("")}`;
    const note = `${text.trimEnd()}\n`;
    const cwd = vault({ "a.md": note });
    await cli(["fix", "--unsafe"], { cwd });
    expect(read(cwd, "a.md")).toBe(note);
    await cli(["fix", "--unsafe", "--rule", "missing-section=info"], { cwd });
    expect(read(cwd, "a.md")).toBe(
      note.replace("### Sage\n\nGreen.\n", "### Sage\n\nGreen.\n\n#### Care\n\n<!-- TODO: write this section -->\n"),
    );
  });

  test("--rule section-rules=… --unsafe begins sections that the profile asks for", async () => {
    const profile = {
      id: "herbs",
      extends: "reference-notes",
      sections: { service: { rules: [{ match: "Care", required: true }] } },
    };
    const note = "# Herbs\r\n\r\n### Sage\r\n\r\nGreen.\r\n";
    const cwd = vault({ "a.md": note, "notewright.config.json": JSON.stringify({ profile }) });
    await cli(["fix", "--unsafe"], { cwd });
    expect(read(cwd, "a.md")).toBe(note);
    await cli(["fix", "--unsafe", "--rule", "section-rules=error"], { cwd });
    expect(read(cwd, "a.md")).toBe(`${note}\r\n#### Care\r\n\r\n<!-- TODO: write this section -->\r\n`);
  });

  test("--quiet prints nothing when all went well", async () => {
    expect(await cli(["fix", "--quiet"], { cwd: vault({ "a.md": FLAWED }) })).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("writes through a link inside the vault and keeps it", async () => {
    const cwd = vault({ "z/target.md": FLAWED });
    symlinkSync("z/target.md", join(cwd, "a.md"));
    await cli(["fix", "a.md"], { cwd });
    expect(read(cwd, "z/target.md")).toBe(FIXED);
    expect(lstatSync(join(cwd, "a.md")).isSymbolicLink()).toBe(true);
  });
});

describe("fix --dry-run", () => {
  const texts = {
    "plain.md": FLAWED,
    "windows.md": FLAWED.replaceAll("\n", "\r\n"),
    "mixed.md": FLAWED.replace("\n", "\r\n").replace(/\n$/, "\r\n"),
    "mac.md": FLAWED.replace("\n\n!", "\r\r!"),
    "mark.md": `\uFEFF${FLAWED}`,
    "no end.md": FLAWED.trimEnd(),
    "sub folder/naïve 日本.md": FLAWED,
    'quo"te\ttab.md': FLAWED,
    "new\nline.md": FLAWED,
    "clean.md": CLEAN,
  };

  test("as json gives exactly the edits that fix makes", async () => {
    const cwd = vault(texts);
    const { code, stderr, stdout } = await cli(["fix", "--dry-run", "--format", "json"], { cwd });
    const { files, version } = JSON.parse(stdout) as {
      version: number;
      files: { path: string; edits: { start: number; end: number; text: string; rules: string[]; kind: string }[] }[];
    };
    expect({ code, stderr, version, count: files.length }).toEqual({ code: 0, stderr: "", version: 1, count: 9 });
    const planned = files.map(({ edits, path }) => {
      let bytes = readFileSync(join(cwd, path));
      expect(bytes.toString()).toBe(texts[path as keyof typeof texts]);
      for (const [index, { end, kind, rules, start }] of edits.entries()) {
        expect([kind, rules.length > 0, start <= end, start >= (edits[index - 1]?.end ?? 0)]).toEqual([
          "safe",
          true,
          true,
          true,
        ]);
      }
      for (const { end, start, text } of edits.toReversed())
        bytes = Buffer.concat([bytes.subarray(0, start), Buffer.from(text), bytes.subarray(end)]);
      return [path, bytes.toString()] as const;
    });
    await cli(["fix"], { cwd });
    for (const [path, text] of planned) expect(read(cwd, path)).toBe(text);
  });

  test("as diff gives a patch that `git apply` turns into what fix makes", async () => {
    const [patched, fixed] = [vault(texts), vault(texts)];
    const { code, stdout } = await cli(["fix", "--dry-run", "--format", "diff"], { cwd: patched });
    expect(code).toBe(0);
    for (const [path, text] of Object.entries(texts)) expect(read(patched, path)).toBe(text);
    execFileSync("git", ["init", "--quiet"], { cwd: patched });
    execFileSync("git", ["apply", "-"], { cwd: patched, input: stdout });
    await cli(["fix"], { cwd: fixed });
    for (const path of Object.keys(texts)) expect([path, read(patched, path)]).toEqual([path, read(fixed, path)]);
  });

  test("as diff names notes from the working directory, where `git apply` looks for them", async () => {
    const cwd = vault({ "notewright.config.json": '{ "root": "notes" }', "notes/a.md": FLAWED });
    const { stdout } = await cli(["fix", "--dry-run", "--format", "diff"], { cwd });
    expect(stdout).toContain("--- a/notes/a.md\n");
    execFileSync("git", ["init", "--quiet"], { cwd });
    execFileSync("git", ["apply", "-"], { cwd, input: stdout });
    expect(read(cwd, "notes/a.md")).toBe(FIXED);
    const elsewhere = await cli(["fix", "--root", cwd, "--dry-run", "--format", "diff"], { cwd: vault({}) });
    expect(elsewhere).toMatchObject({ code: 0, stdout: "" });
  });

  test.each([
    ["from the folder above the repository", ".", ["--root", "garden"], "garden"],
    ["from its top", "garden", [], "garden"],
    ["from a folder in it, which is the vault", "garden/notes", [], "garden/notes"],
    ["from a folder in it, applied at the top", "garden/notes", ["--root", ".."], "garden"],
  ])("as diff is applied in the repository that holds the notes, made %s", async (_, from, args, applied) => {
    const cwd = vault({ "garden/notes/beds.md": FLAWED });
    execFileSync("git", ["init", "--quiet"], { cwd: join(cwd, "garden") });
    const { stdout } = await cli(["fix", ...args, "--dry-run", "--format", "diff"], { cwd: join(cwd, from) });
    expect(stdout).toContain("+++ b/notes/beds.md\n");
    execFileSync("git", ["apply", "-"], { cwd: join(cwd, applied), input: stdout });
    expect(readFileSync(join(cwd, "garden/notes/beds.md"), "utf8")).toBe(FIXED);
  });

  test("as diff prints nothing for clean notes", async () => {
    expect(await cli(["fix", "--dry-run", "--format", "diff"], { cwd: vault({ "a.md": CLEAN }) })).toMatchObject({
      code: 0,
      stdout: "",
    });
  });
});

describe("what may not be written", () => {
  test("a read-only note is left alone and named, the others are fixed", async () => {
    const cwd = vault({ "a.md": FLAWED, "b.md": FLAWED });
    chmodSync(join(cwd, "a.md"), 0o444);
    const { code, stderr, stdout } = await cli(["fix"], { cwd });
    expect({ code, a: read(cwd, "a.md"), b: read(cwd, "b.md") }).toEqual({ code: 1, a: FLAWED, b: FIXED });
    expect(stderr).toMatch(/^notewright: a\.md: .*read-only \(EACCES\)\. Make it writable, then run the command again\.\n$/);
    expect(stdout).toMatch(/^b\.md: 2 edits/);
    expect((await cli(["fix", "a.md"], { cwd })).stdout).toMatch(/^No note was fixed;/);
  });

  test("a note in a read-only folder too", async () => {
    const cwd = vault({ "shut/a.md": FLAWED, "b.md": FLAWED });
    chmodSync(join(cwd, "shut"), 0o555);
    const { code, stderr } = await cli(["fix"], { cwd });
    chmodSync(join(cwd, "shut"), 0o755);
    expect({ code, a: read(cwd, "shut/a.md"), b: read(cwd, "b.md") }).toEqual({ code: 1, a: FLAWED, b: FIXED });
    expect(stderr).toMatch(/^notewright: shut\/a\.md: .*folder is read-only \(EACCES\)\. [^\n]*\n$/);
    expect(readdirSync(join(cwd, "shut"))).toEqual(["a.md"]);
  });

  test("a read-only note without a fix is no failure", async () => {
    const cwd = vault({ "a.md": CLEAN });
    chmodSync(join(cwd, "a.md"), 0o444);
    expect(await cli(["fix"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  });

  test("a hard-linked note is named, not cut off", async () => {
    const cwd = vault({ "a.md": FLAWED });
    linkSync(join(cwd, "a.md"), join(cwd, "twin.txt"));
    const { code, stderr } = await cli(["fix"], { cwd });
    expect({ code, text: read(cwd, "twin.txt"), links: statSync(join(cwd, "a.md")).nlink }).toEqual({
      code: 1,
      text: FLAWED,
      links: 2,
    });
    expect(stderr).toContain("EMLINK");
  });
});

describe("what stays", () => {
  test.each([0o600, 0o640, 0o755])("the mode %o", async (mode) => {
    const cwd = vault({ "a.md": FLAWED });
    chmodSync(join(cwd, "a.md"), mode);
    await cli(["fix"], { cwd });
    expect([statSync(join(cwd, "a.md")).mode & 0o7777, read(cwd, "a.md")]).toEqual([mode, FIXED]);
  });

  test("links as they are: one in the vault is written through, one that leads out or nowhere is not", async () => {
    const outside = vault({ "o.md": FLAWED });
    const cwd = vault({ "z/in.md": FLAWED });
    symlinkSync("z/in.md", join(cwd, "a.md"));
    symlinkSync(join(outside, "o.md"), join(cwd, "b.md"));
    symlinkSync("nowhere.md", join(cwd, "c.md"));
    symlinkSync(outside, join(cwd, "folder"));
    expect((await cli(["fix"], { cwd })).code).toBe(0);
    expect([read(cwd, "z/in.md"), read(outside, "o.md")]).toEqual([FIXED, FLAWED]);
    expect(["a.md", "b.md", "c.md", "folder"].map((path) => readlinkSync(join(cwd, path)))).toEqual([
      "z/in.md",
      join(outside, "o.md"),
      "nowhere.md",
      outside,
    ]);
    expect(readdirSync(outside)).toEqual(["o.md"]);
  });

  test("nothing of a killed run, also where nothing is to be fixed any more", async () => {
    const dead = spawnSync(process.execPath, ["-e", ""]).pid;
    const left = `.a.md.notewright-${dead}-0123456789ab.tmp`;
    const cwd = vault({ "a.md": FIXED, [left]: FLAWED, "sub/a.md": CLEAN, [`sub/${left}`]: FLAWED });
    expect(await cli(["fix"], { cwd })).toMatchObject({ code: 0, stderr: "" });
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(["a.md", "sub", "sub/a.md"]);
  });
});

describe("fix --undo", () => {
  test("restores what the last fix changed, byte by byte, once", async () => {
    const cwd = vault({ "a.md": `\uFEFF${FLAWED.replaceAll("\n", "\r\n")}`, "b.md": FLAWED, "c.md": CLEAN });
    const before = ["a.md", "b.md", "c.md"].map((path) => read(cwd, path));
    await cli(["fix"], { cwd });
    expect(read(cwd, "b.md")).toBe(FIXED);
    expect(await cli(["fix", "--undo"], { cwd })).toEqual({ code: 0, stdout: "Restored 2 notes.\n", stderr: "" });
    expect(["a.md", "b.md", "c.md"].map((path) => read(cwd, path))).toEqual(before);
    expect(await cli(["fix", "--undo"], { cwd })).toEqual({ code: 0, stdout: "Nothing to undo.\n", stderr: "" });
  });

  test("leaves a note alone that was changed since, and says so", async () => {
    const cwd = vault({ "a.md": FLAWED, "b.md": FLAWED });
    await cli(["fix"], { cwd });
    writeFileSync(join(cwd, "a.md"), `${FIXED}Mine.\n`);
    expect(await cli(["fix", "--undo"], { cwd })).toEqual({
      code: 1,
      stdout: "Restored 1 note.\n",
      stderr: "notewright: a.md: it was changed since it was fixed and is left as it is\n",
    });
    expect(read(cwd, "a.md")).toBe(`${FIXED}Mine.\n`);
    expect(read(cwd, "b.md")).toBe(FLAWED);
  });

  test("keeps what it needs where --cache-location says, out of git, and nothing with --no-cache", async () => {
    const cwd = vault({ "a.md": FLAWED });
    await cli(["fix", "--no-cache"], { cwd });
    expect(readdirSync(cwd)).toEqual(["a.md"]);
    writeFileSync(join(cwd, "a.md"), FLAWED);
    await cli(["fix", "--cache-location", "kept"], { cwd });
    expect(readdirSync(cwd)).toEqual(["a.md", "kept"]);
    expect((await cli(["fix", "--undo", "--cache-location", "kept"], { cwd })).stdout).toBe("Restored 1 note.\n");
    expect(read(cwd, "a.md")).toBe(FLAWED);
    expect((await cli(["fix", "--undo", "a.md"], { cwd })).code).toBe(2);
  });
});
