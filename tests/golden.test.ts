import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { analyse, discoverNotes, fixNotes, type NoteFile, openProject, type Project, reportOf } from "@notewright/engine";
import { activeRules } from "@notewright/linter";
import { reporters } from "@notewright/reporter";
import { schemaMistakes } from "@notewright/schema";
import { afterAll, describe, expect, test } from "vitest";

// A case is a folder with note.md, with a folder vault/ and perhaps a config, or with source.txt that names a note of this
// repository, to be read with its config. Beside it stands what is made of it. UPDATE=1 writes that anew; what is missing is written, but not in CI.
const folder = fileURLToPath(new URL("golden/", import.meta.url));
const repository = fileURLToPath(new URL("../", import.meta.url));
const empty = mkdtempSync(join(tmpdir(), "notewright-golden-"));
afterAll(() => rmSync(empty, { recursive: true }));

const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

async function open(name: string): Promise<{ project: Project; files: NoteFile[] }> {
  const source = join(folder, name, "source.txt");
  const root = join(folder, name, "vault");
  if (existsSync(root)) {
    // Each such case has a config, if an empty one: that of this repository would be found else.
    const project = await openProject({ cwd: root, config: "../notewright.config.json" });
    return { project, files: discoverNotes({ cwd: root, root, paths: [], ignore: [] }) };
  }
  if (!existsSync(source)) {
    // An empty vault, so that no config, vocabulary or file of this repository has a part in it.
    const bytes = new Uint8Array(readFileSync(join(folder, name, "note.md")));
    return { project: await openProject({ cwd: empty }), files: [{ path: "note.md", file: null, bytes }] };
  }
  const path = readFileSync(source, "utf8").trim();
  const project = await openProject({ cwd: repository });
  const bytes = new Uint8Array(readFileSync(join(repository, path)));
  return { project, files: [{ path: path.replace(`${basename(project.root)}/`, ""), file: null, bytes }] };
}

function expectFile(name: string, file: string, made: Uint8Array): void {
  const path = join(folder, name, file);
  if (env["UPDATE"] === "1" || (!existsSync(path) && env["CI"] === undefined)) writeFileSync(path, made);
  expect(existsSync(path), `${name}/${file} is missing: run the test once outside CI and review what it writes`).toBe(true);
  const expected = readFileSync(path);
  expect(Buffer.from(made).toString()).toBe(expected.toString());
  expect(expected.equals(made)).toBe(true);
}

describe.each(cases)("%s", (name) => {
  test("catalogue", async () => {
    const { project, files } = await open(name);
    const { catalogue } = await analyse(project, files, []);
    expect(await schemaMistakes("catalogue", catalogue)).toEqual([]);
    const json = JSON.stringify({ ...catalogue, generator: "notewright" }, null, 2);
    expectFile(name, "catalogue.json", Buffer.from(`${json}\n`));
  });

  test("findings", async () => {
    const { project, files } = await open(name);
    const analysis = await analyse(project, files, activeRules({}));
    const report = reportOf(analysis);
    expect(await schemaMistakes("report", report)).toEqual([]);
    const text = reporters.get("text")?.render(report, {
      source: (path) => analysis.notes.find((note) => note.path === path)?.source?.text ?? null,
      colour: false,
      pathPrefix: "",
    });
    expectFile(name, "findings.txt", Buffer.from(text as string));
  });

  test("safe fixes", async () => {
    const { project, files } = await open(name);
    const fixes = await fixNotes(project, files, activeRules({}), { unsafe: false, write: false });
    if (fixes.length === 1) expectFile(name, "fixed.md", fixes[0]?.after as Uint8Array);
    else expect(fixes.flatMap(({ edits }) => edits)).toEqual([]);
  });

  if (existsSync(join(folder, name, "source.txt")))
    test("unsafe fixes", async () => {
      const { project, files } = await open(name);
      const [fixed] = await fixNotes(project, files, activeRules({}), { unsafe: true, write: false });
      expectFile(name, "fixed-unsafe.md", fixed?.after as Uint8Array);
    });
});
