import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { activeRules, analyse, fixNotes, type NoteFile, openProject, type Project, reportOf } from "@notewright/engine";
import { reporters } from "@notewright/reporter";
import { schemaMistakes } from "@notewright/schema";
import { afterAll, describe, expect, test } from "vitest";

// A case is a folder with note.md, or with source.txt that names a note of this repository, to be read with its config. Beside
// it stands what is made of it. UPDATE=1 writes that anew; what is missing is written, but not in CI.
const folder = fileURLToPath(new URL("golden/", import.meta.url));
const repository = fileURLToPath(new URL("../", import.meta.url));
const empty = mkdtempSync(join(tmpdir(), "notewright-golden-"));
afterAll(() => rmSync(empty, { recursive: true }));

const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

async function open(name: string): Promise<{ project: Project; file: NoteFile }> {
  const source = join(folder, name, "source.txt");
  if (!existsSync(source)) {
    // An empty vault, so that no config, vocabulary or file of this repository has a part in it.
    const project = await openProject({ cwd: empty });
    return {
      project,
      file: { path: "note.md", file: null, bytes: new Uint8Array(readFileSync(join(folder, name, "note.md"))) },
    };
  }
  const path = readFileSync(source, "utf8").trim();
  const project = await openProject({ cwd: repository });
  const bytes = new Uint8Array(readFileSync(join(repository, path)));
  return { project, file: { path: path.replace(`${basename(project.root)}/`, ""), file: null, bytes } };
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
    const { project, file } = await open(name);
    const { catalogue } = await analyse(project, [file], []);
    expect(await schemaMistakes("catalogue", catalogue)).toEqual([]);
    const json = JSON.stringify({ ...catalogue, generator: "notewright" }, null, 2);
    expectFile(name, "catalogue.json", Buffer.from(`${json}\n`));
  });

  test("findings", async () => {
    const { project, file } = await open(name);
    const analysis = await analyse(project, [file], activeRules({}));
    const report = reportOf(analysis);
    expect(await schemaMistakes("report", report)).toEqual([]);
    const text = reporters.get("text")?.render(report, {
      source: () => analysis.notes[0]?.source?.text ?? null,
      colour: false,
      pathPrefix: "",
    });
    expectFile(name, "findings.txt", Buffer.from(text as string));
  });

  test("safe fixes", async () => {
    const { project, file } = await open(name);
    const [fixed] = await fixNotes(project, [file], activeRules({}), { unsafe: false, write: false });
    expectFile(name, "fixed.md", fixed?.after as Uint8Array);
  });
});
