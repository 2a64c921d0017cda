import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { schemaMistakes } from "../../packages/schema/src/index.ts";
import { cli } from "./cli.ts";
import { CLEAN, FLAWED, vault } from "./vault.ts";

const SERVICES = `# Compute

### Lambda

Runs code without a server. ![A diagram](missing.png)

### Batch

Runs jobs in queues.
`;

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const json = (path: string): Record<string, never> => JSON.parse(readFileSync(path, "utf8"));

describe("build", () => {
  test("makes catalogue, schema, report, deck and site under dist, findings or not", async () => {
    const cwd = vault({ "services.md": SERVICES });
    const { code, stderr, stdout } = await cli(["build"], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toContain("The catalogue has 1 category, 2 entries, 0 comparisons, 1 image link.");
    for (const path of ["catalogue.json", "catalogue.schema.json", "report.json", "compute.apkg", "site/index.html"])
      expect(stderr).toContain(`  ${path}\n`);
    const made = files(join(cwd, "dist"));
    expect(made).toEqual(
      expect.arrayContaining(["catalogue.json", "catalogue.schema.json", "report.json", "compute.apkg", "site/index.html"]),
    );
    expect(await schemaMistakes("catalogue", json(join(cwd, "dist/catalogue.json")))).toEqual([]);
    const report = json(join(cwd, "dist/report.json"));
    expect(await schemaMistakes("report", report)).toEqual([]);
    expect(Object.keys(report["summary"] ?? {})).not.toContain("ms");
  });

  test("--strict gives 1 for errors only, and builds all the same", async () => {
    const cwd = vault({ "services.md": SERVICES });
    expect((await cli(["build", "--strict", "--out", "a"], { cwd })).code).toBe(1);
    expect(files(join(cwd, "a"))).toContain("catalogue.json");
    expect((await cli(["build", "--strict", "--out", "b", "--rule", "missing-asset=warning"], { cwd })).code).toBe(0);
  });

  test("deletes its own stale files only, and does not touch what stays the same", async () => {
    const cwd = vault({ "services.md": SERVICES });
    const out = join(cwd, "out");
    await cli(["build", "--out", "out"], { cwd });
    writeFileSync(join(out, "foreign.apkg"), "mine");
    const old = new Date("2001-01-01");
    utimesSync(join(out, "catalogue.schema.json"), old, old);

    writeFileSync(join(cwd, "notewright.config.json"), '{ "exporters": { "anki": false, "html": false } }');
    await cli(["build", "--out", "out"], { cwd });
    expect(files(out)).toEqual([
      ".notewright-manifest.json",
      "catalogue.json",
      "catalogue.schema.json",
      "foreign.apkg",
      "report.json",
    ]);
    expect(statSync(join(out, "catalogue.schema.json")).mtime).toEqual(old);
  });

  test.each([
    ["a damaged manifest", "{", "precious.txt"],
    ["a path out of the folder", '{ "files": ["../precious.txt"] }', "../precious.txt"],
    ["an absolute path", '{ "files": ["/precious.txt"] }', "precious.txt"],
    ["no list", '{ "files": "precious.txt" }', "precious.txt"],
    ["a folder", '{ "files": ["deep"] }', "deep/precious.txt"],
  ])("deletes nothing for %s", async (_, manifest, precious) => {
    const cwd = vault({ "services.md": SERVICES, "out/.notewright-manifest.json": manifest });
    mkdirSync(join(cwd, "out/deep"));
    writeFileSync(join(cwd, "out", precious), "mine");
    expect((await cli(["build", "--out", "out"], { cwd })).code).toBe(0);
    expect(existsSync(join(cwd, "out", precious))).toBe(true);
  });

  test("two vaults of equal notes in different folders give the same bytes", async () => {
    const contents = [];
    for (const cwd of [
      vault({ "services.md": SERVICES, "b.md": FLAWED }),
      vault({ "b.md": FLAWED, "services.md": SERVICES }),
    ]) {
      await cli(["build", "--quiet"], { cwd });
      contents.push(files(join(cwd, "dist")).map((path) => [path, readFileSync(join(cwd, "dist", path), "base64")]));
    }
    expect(contents[1]).toEqual(contents[0]);
  });

  test("takes notes without anything in them", async () => {
    const cwd = vault({ "empty.md": "", "text.md": "Just text.\n" });
    expect(await cli(["build", "--quiet"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

describe("export", () => {
  test.each([
    ["json", "catalogue.json", "{"],
    ["anki", "deck.apkg", "PK"],
    ["html", "page.html", "<!"],
  ])("%s --out that ends in the extension is a file, anything else a folder", async (format, name, start) => {
    const cwd = vault({ "services.md": SERVICES });
    const file = await cli(["export", format, "--out", `one/${name}`], { cwd });
    expect(file).toMatchObject({ code: 0, stdout: "" });
    expect(
      readFileSync(join(cwd, "one", name), "latin1")
        .slice(0, start.length)
        .toLowerCase(),
    ).toBe(start.toLowerCase());
    expect(file.stderr).toContain(join(cwd, "one", name));

    expect((await cli(["export", format, "--out", `two/${name}.d`], { cwd })).code).toBe(0);
    expect(files(join(cwd, "two", `${name}.d`)).length).toBeGreaterThan(0);
    if (format === "html") expect(existsSync(join(cwd, "two", `${name}.d`, "index.html"))).toBe(true);
  });

  test.each([
    ["notes.html", [], ["notes.html"]],
    ["site", ["--single-file"], ["site/index.html"]],
  ])("html in one file as %s %j has nothing beside it", async (out, flags, made) => {
    const cwd = vault({ "services.md": SERVICES, "herbs.md": "# Herbs\n\n### Basil\n\nFor pesto.\n" });
    expect(await cli(["export", "html", "--out", `one/${out}`, ...flags], { cwd })).toMatchObject({ code: 0 });
    expect(files(join(cwd, "one"))).toEqual(made);
    const page = readFileSync(join(cwd, "one", ...made), "utf8");
    for (const text of ["Runs jobs in queues.", "For pesto."]) expect(page).toContain(text);
  });

  test("html asks in its quiz only what no error is found in, and checks nothing without one", async () => {
    const note = "# Wheat\n\n### Baguette\n\nA thin loaf with a crust.\n\n### Focaccia\n\nA flat loaf, see [more](gone.md).\n";
    const cwd = vault({ "breads.md": note });
    expect(await cli(["export", "html", "--out", "site"], { cwd })).toMatchObject({ code: 0 });
    const quiz = readFileSync(join(cwd, "site/quiz.html"), "utf8");
    expect(quiz).toContain("A thin loaf with a crust.");
    expect(quiz).not.toContain("A flat loaf");
    writeFileSync(join(cwd, "notewright.config.json"), '{ "exporters": { "html": { "quiz": false } } }');
    expect(await cli(["export", "html", "--out", "plain"], { cwd })).toMatchObject({ code: 0 });
    expect(files(join(cwd, "plain")).filter((path) => path.includes("quiz"))).toEqual([]);
  });

  test("without --out writes under dist, and only the notes that are named", async () => {
    const cwd = vault({ "services.md": SERVICES, "b.md": CLEAN });
    expect(await cli(["export", "json", "services.md", "--quiet"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
    const notes = json(join(cwd, "dist/catalogue.json"))["notes"] as unknown as { path: string }[];
    expect(notes.map(({ path }) => path)).toEqual(["services.md"]);
    for (const format of ["anki", "html"]) await cli(["export", format], { cwd });
    expect(files(join(cwd, "dist"))).toEqual(expect.arrayContaining(["site/index.html", expect.stringMatching(/\.apkg$/)]));
  });

  test("takes parts of the website that a config builds", async () => {
    const foot = '() => ({ type: "element", tagName: "footer", properties: {}, children: [{ type: "text", value: "Mine" }] })';
    const config = `export default { exporters: { html: { parts: { foot: ${foot} } } } };`;
    const cwd = vault({ "services.md": SERVICES, "notewright.config.mjs": config });
    expect(await cli(["export", "html", "--out", "site"], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, "site/index.html"), "utf8")).toContain("<footer>Mine</footer>");
  });

  test("obeys the options of the config", async () => {
    const cwd = vault({ "services.md": SERVICES, "notewright.config.json": '{ "exporters": { "json": { "indent": 0 } } }' });
    await cli(["export", "json"], { cwd });
    expect(readFileSync(join(cwd, "dist/catalogue.json"), "utf8").trimEnd()).not.toContain("\n");
  });
});
