import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cli } from "./cli.ts";
import { vault } from "./vault.ts";

const HERBS = "# Herbs\n\n## Sage\n\nA shrub with grey leaves.\n\n## Thyme\n\nA low plant.\n";
const TREES = "# Trees\n\n## Elder\n\nIt has white flowers.\n\n### Soil\n\nMoist.\n";
const EXAM = `# Exam\n\n${["router", "switch", "bridge"].map((name) => `## What is a ${name}?\n\nIt joins networks.\n`).join("\n")}`;

const files = { "herbs.md": HERBS, "trees.md": TREES };

test.each([
  ["notes alike", files],
  ["with an exception", { ...files, "exams/exam.md": EXAM, "exams/more.md": EXAM.replaceAll("a ", "the ") }],
  [
    "a note for each entry",
    Object.fromEntries(["sage", "mint", "rue"].map((name) => [`beds/${name}.md`, `# ${name}\n\nA herb.\n`])),
  ],
  [
    "lists of names",
    { "a.md": `# Tools\n\n${["Hoe", "Rake", "Spade", "Fork", "Sieve"].map((name) => `- **${name}**: a tool.\n`).join("")}` },
  ],
])("the config that it writes gives the catalogue that is had without: %s", async (_, notes) => {
  const cwd = vault(notes);
  const catalogue = async (): Promise<string> => {
    await cli(["export", "json", "--out", "out.json"], { cwd });
    return readFileSync(join(cwd, "out.json"), "utf8");
  };
  const before = await catalogue();
  const { code, stderr, stdout } = await cli(["init", "--yes"], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^Found \d+ notes?\.\n {2}.+\.\n[\s\S]*Wrote notewright\.config\.ts\. Next: `notewright check`\.\n$/);
  expect(await catalogue()).toBe(before);
  const again = await cli(["check", "--verbose"], { cwd });
  expect(again.stderr).toContain(`Config: ${join(cwd, "notewright.config.ts")}`);
  expect(again.stderr).not.toContain("inferred");
});

test("it explains itself, is short, and names the words that are there", async () => {
  const cwd = vault({ ...files, "vocabulary/words.txt": "hyssop\n" });
  const { stdout } = await cli(["init", "--dry-run"], { cwd });
  expect(stdout).toContain("// How headings and lists map to entries: ");
  expect(stdout).toContain('\n  vocabulary: ["vocabulary/words.txt"],\n');
  expect(stdout.split("\n").length).toBeLessThan(25);
  expect(readdirSync(cwd)).not.toContain("notewright.config.ts");
  expect((await cli(["init", "--dry-run"], { cwd: vault(files) })).stdout).toContain("  // vocabulary: [");
});

test("it never writes where a config applies, nor without notes", async () => {
  const cwd = vault({ ...files, "deep/a.md": HERBS, "notewright.config.json": "{}" });
  for (const folder of [cwd, join(cwd, "deep")]) {
    const { code, stderr, stdout } = await cli(["init"], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`There is a config already: ${join(cwd, "notewright.config.json")}. Edit it`);
  }
  expect((await cli(["init"], { cwd: vault() })).code).toBe(2);
  expect((await cli(["init", "herbs"], { cwd: vault(files) })).stderr).toContain("Name the folder of the notes with --root.");
});

test("beside a package of CommonJS it is a module by its name", async () => {
  const cwd = vault({ "package.json": '{ "type": "commonjs" }', "notes/herbs.md": HERBS });
  expect((await cli(["init", "--root", "notes", "--quiet"], { cwd })).stdout).toBe("");
  expect(existsSync(join(cwd, "notes", "notewright.config.mts"))).toBe(true);
});
