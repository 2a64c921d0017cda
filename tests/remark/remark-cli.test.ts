import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { analyse, discoverNotes, openProject } from "@notewright/engine";
import { activeRules } from "@notewright/linter";
import { afterAll, expect, test } from "vitest";

const repository = resolve(import.meta.dirname, "../..");
const preset = join(repository, "packages/linter/src/preset.ts");
const remark = join(repository, "node_modules/remark-cli/cli.js");
const folder = mkdtempSync(join(tmpdir(), "notewright-remark-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** One line a finding, as both tools can say it. */
async function remarkFindings(cwd: string, path: string, use = ["--use", preset]): Promise<string[]> {
  const args = ["--conditions=@notewright/source", remark, path, ...use, "--quiet", "--no-color"];
  const { stderr } = await promisify(execFile)(process.execPath, args, { cwd }).catch((error) => error);
  const row = /^\s*(\d+:\d+-\d+:\d+)\s+(error|warning|info)\s+(.*\S)\s+(\S+)\s+(?:notewright|remark-lint)$/;
  return String(stderr)
    .split("\n")
    .flatMap((line) => row.exec(line)?.slice(1).join(" | ") ?? []);
}

async function checkFindings(cwd: string, path: string): Promise<string[]> {
  const project = await openProject({ cwd });
  const files = discoverNotes({ cwd, root: project.root, paths: [path], ignore: [] });
  const { notes } = await analyse(project, files, activeRules({}));
  return notes.flatMap(({ findings }) =>
    findings.map(
      ({ end, message, rule, severity, start }) =>
        `${start.line}:${start.column}-${end.line}:${end.column} | ${severity} | ${message} | ${rule}`,
    ),
  );
}

test("remark-cli with the preset finds in the given note what `check` finds", async () => {
  const found = await remarkFindings(repository, "content");
  expect(found.length).toBeGreaterThan(20);
  expect(found.sort()).toEqual((await checkFindings(repository, "content")).sort());
});

test("a byte order mark and CRLF move nothing", async () => {
  const text = "\uFEFF# Tides\r\n\r\n### Ebb\r\n\r\nThe water\u00A0flows \r\nto the sea, it is delivred.\r\n";
  writeFileSync(join(folder, "tides.md"), text);
  const found = await remarkFindings(folder, "tides.md");
  expect(found).toHaveLength(4);
  expect(found.sort()).toEqual((await checkFindings(folder, "tides.md")).sort());
});

test("what the profile of the config requires, with the line that asked", async () => {
  const profile = {
    id: "seas",
    extends: "reference-notes",
    sections: { service: { rules: [{ match: "Depth", required: true }] } },
    frontmatter: { required: ["tags"] },
  };
  writeFileSync(join(folder, "notewright.config.json"), JSON.stringify({ profile }, null, 2));
  writeFileSync(join(folder, "seas.md"), "---\ntitle: Seas\n---\n\n# Seas\n\n### North Sea\n\nIt is cold.\n");
  const found = await remarkFindings(folder, "seas.md");
  expect(found.map((line) => line.split(" | ")[2])).toEqual(
    expect.arrayContaining([
      expect.stringContaining('has no section "Depth", expected exactly one (notewright.config.json:10)'),
      expect.stringContaining('has no "tags", expected one (notewright.config.json:16)'),
    ]),
  );
  expect(found.sort()).toEqual((await checkFindings(folder, "seas.md")).sort());
});

test("comments of notewright and of remark-lint both ignore what they name", async () => {
  const found = async (name: string, text: string): Promise<string[]> => {
    writeFileSync(join(folder, name), text);
    return (await remarkFindings(folder, name))
      .map((line) => line.split(" | ").at(-1) as string)
      .filter((rule) => rule !== "missing-heading");
  };
  rmSync(join(folder, "notewright.config.json"), { force: true });
  const text = "The bell\u00A0tolls. \n\nA bell\u00A0rings.\n\n# Bells\n";
  expect(await found("bells.md", text)).toEqual(["no-nbsp", "no-trailing-space", "no-nbsp"]);
  expect(await found("ours.md", `<!-- notewright-ignore no-nbsp -->\n${text}`)).toEqual(["no-trailing-space", "no-nbsp"]);
  expect(await found("theirs.md", `<!--lint ignore no-nbsp-->\n\n${text}`)).toEqual(["no-trailing-space", "no-nbsp"]);
  expect(await found("unused.md", `<!-- notewright-ignore spelling -->\n${text}`)).toEqual([
    "unused-ignore",
    "no-nbsp",
    "no-trailing-space",
    "no-nbsp",
  ]);
});

test("a preset of remark can be stricter, and its rules have other levels", async () => {
  rmSync(join(folder, "notewright.config.json"), { force: true });
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  const text = "# Bells\n\nA bell\u00A0[tolls](). It is delivred.\n";
  writeFileSync(join(folder, "strict.md"), text);
  const config = `import { remarkNotewright, activeRules } from "@notewright/linter";
    import preset from "@notewright/linter/preset";
    const rules = { spelling: "off", "no-nbsp": "info" };
    export default { plugins: [preset, [remarkNotewright, { preset: "strict", rules }]] };`;
  writeFileSync(join(folder, "remark.mjs"), config);
  const found = await remarkFindings(folder, "strict.md", ["--rc-path", "remark.mjs"]);
  expect(found.map((line) => line.split(" | ").filter((_, index) => index % 2 === 1 || index > 2))).toEqual([
    ["info", "no-nbsp"],
    ["warning", "no-empty-url"],
  ]);
});
