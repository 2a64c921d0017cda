import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "./cli.ts";
import { FLAWED, vault } from "./vault.ts";

const repository = resolve(import.meta.dirname, "../..");

interface Found {
  path: string;
  findings: { rule: string; severity: string; actual?: string; message: string; start: { line: number; column: number } }[];
}

/** `path line:column rule severity` of what is found. */
async function found(cwd: string, flags: readonly string[] = []): Promise<string[]> {
  const { stderr, stdout } = await cli(["check", "--format", "json", ...flags], { cwd });
  if (stdout === "") throw new Error(stderr);
  return (JSON.parse(stdout).notes as Found[]).flatMap(({ findings, path }) =>
    findings.map(({ rule, severity, start }) => `${path} ${start.line}:${start.column} ${rule} ${severity}`),
  );
}

/** A vault that may name the packages of this repository. */
function withPackages(config: object, files: Record<string, string>): string {
  const cwd = vault({ ...files, "notewright.config.json": JSON.stringify(config, null, 2) });
  symlinkSync(join(repository, "node_modules"), join(cwd, "node_modules"));
  return cwd;
}

describe("levels by folder", () => {
  test("the last override that fits counts for each rule, options key by key", async () => {
    const config = {
      rules: { "no-trailing-space": "error", spelling: ["warning", { words: ["frobnik"] }] },
      overrides: [
        { files: ["daily/"], rules: { "missing-asset": "off", "no-nbsp": "info" } },
        { files: ["daily/b.md"], rules: { "no-nbsp": "error", spelling: "error" } },
      ],
    };
    const note = `${FLAWED}A frobnik is delivred.\n`;
    const cwd = withPackages(config, { "a.md": note, "daily/a.md": note, "daily/b.md": note });
    expect(await found(cwd)).toEqual([
      "a.md 3:14 missing-asset error",
      "a.md 5:11 no-nbsp warning",
      "a.md 7:20 no-trailing-space error",
      "a.md 8:14 spelling warning",
      "daily/a.md 5:11 no-nbsp info",
      "daily/a.md 7:20 no-trailing-space error",
      "daily/a.md 8:14 spelling warning",
      "daily/b.md 5:11 no-nbsp error",
      "daily/b.md 7:20 no-trailing-space error",
      "daily/b.md 8:14 spelling error",
    ]);
    expect(await found(cwd, ["--rule", "no-nbsp=off", "daily"])).not.toContain("daily/b.md 5:11 no-nbsp error");
  });

  test.each([
    [
      { files: ["a/"], rules: { speling: "off" } },
      'overrides[0].rules.speling: There is no rule "speling". Did you mean "spelling"?',
      8,
    ],
    [
      { files: ["a/"], rules: { "no-nbsp": ["error", { x: 1 }] } },
      'overrides[0].rules.no-nbsp[1]: the key "x" is not known',
      11,
    ],
    [{ files: ["a/"] }, "overrides[0]: expected at least 2 keys", 3],
  ])("a mistake in %o is named with its line", async (override, message, line) => {
    const cwd = withPackages({ overrides: [override] }, { "a.md": FLAWED });
    const { code, stderr, stdout } = await cli(["check"], { cwd });
    expect(stderr).toContain(message);
    expect(stderr).toContain(`notewright.config.json:${line}: `);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});

describe("presets", () => {
  const note = "# Bells\n\nSee [it]().\n";

  test("strict brings more than recommended, and a rule that is named is on", async () => {
    expect(await found(withPackages({}, { "a.md": note }))).toEqual([]);
    expect(await found(withPackages({ preset: "strict" }, { "a.md": note }))).toEqual([
      "a.md 3:5 remark-lint:no-empty-url warning",
    ]);
    expect(
      await found(withPackages({ preset: "strict", rules: { "remark-lint:no-empty-url": "error" } }, { "a.md": note })),
    ).toEqual(["a.md 3:5 remark-lint:no-empty-url error"]);
  });

  test("there is no other", async () => {
    const { code, stderr } = await cli(["check"], { cwd: withPackages({ preset: "most" }, { "a.md": note }) });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('preset: expected one of "recommended"') });
  });
});

describe("remark plug-ins", () => {
  const note = "---\ntitle: Bells\n---\n\n# Bells 🔔\n\nA [bell]: 🔔🔔 [tolls]().\n\n[a]: b\n[a]: c\n";

  test("a rule, a rule with options and a preset run, at their place and level", async () => {
    const cwd = withPackages(
      { remark: ["remark-lint-no-duplicate-definitions", ["remark-lint-no-empty-url", ["error"]]] },
      { "deep/a.md": note },
    );
    expect(await found(cwd)).toEqual([
      "deep/a.md 7:16 remark-lint:no-empty-url error",
      "deep/a.md 10:1 remark-lint:no-duplicate-definitions warning",
    ]);
    expect(await found(cwd, ["--rule", "remark-lint:no-empty-url=off"])).toEqual([
      "deep/a.md 10:1 remark-lint:no-duplicate-definitions warning",
    ]);
  });

  test("a preset of one's own, and comments of both kinds", async () => {
    const preset = `import url from "remark-lint-no-empty-url"; import twice from "remark-lint-no-duplicate-definitions";
      export default { plugins: [url, [twice, ["error"]]] };`;
    const cwd = withPackages({ remark: ["./preset.mjs"] }, { "a.md": note, "preset.mjs": preset });
    expect(await found(cwd)).toHaveLength(2);
    const ignored = note
      .replace("A [bell]", "<!--lint ignore no-empty-url-->\n\nA [bell]")
      .replace("[a]: c", "\n<!-- notewright-ignore remark-lint:no-duplicate-definitions: both -->\n\n[a]: c");
    writeFileSync(join(cwd, "a.md"), ignored);
    expect(await found(cwd)).toEqual([]);
  });

  test("a plug-in sees the note's path and text, and cannot change the note", async () => {
    const plugin = `export default function () { return (tree, file) => {
      tree.children = [];
      file.message(file.path + " " + file.extname + " " + String(file).length, { line: 5, column: 3 });
    }; }`;
    const cwd = withPackages({ remark: ["./see.mjs"] }, { "deep/a.md": note, "see.mjs": plugin });
    const { stdout } = await cli(["check", "--format", "json"], { cwd });
    const [{ findings }] = JSON.parse(stdout).notes;
    expect(findings).toMatchObject([{ message: `deep/a.md .md ${note.length}`, start: { line: 5, column: 3, offset: 24 } }]);
  });

  test.each([
    ["nobody", "remark-lint-by-nobody", "remark[0]: remark-lint-by-nobody is not installed"],
    ["what is none", "./none.mjs", "remark[0]: ./none.mjs is neither a remark plug-in nor a preset of them"],
    ["one that throws", "./throws.mjs", "The remark plug-in ./throws.mjs failed: no bell"],
    ["one that rejects", "./rejects.mjs", "The remark plug-in ./rejects.mjs failed: no bell"],
    ["a rule that throws", "./rule.mjs", "The remark plug-in ./rule.mjs failed: no bell"],
    ["one that cannot start", "./starts.mjs", "The remark plug-in ./starts.mjs failed: no bell"],
    ["one that cannot be loaded", "./loads.mjs", "remark[0]: ./loads.mjs cannot be loaded: no bell"],
    ["no file", "./nothing.mjs", "remark[0]: There is no file ./nothing.mjs"],
  ])("%s is one clear mistake", async (_, name, message) => {
    const throwing = 'throw new Error("no bell")';
    const cwd = withPackages(
      { remark: [name] },
      {
        "a.md": note,
        "none.mjs": "export default 5;",
        "throws.mjs": `export default () => () => { ${throwing}; };`,
        "rejects.mjs": `export default () => async () => { ${throwing}; };`,
        "rule.mjs": `import { lintRule } from "unified-lint-rule"; export default lintRule("my:rule", () => { ${throwing}; });`,
        "starts.mjs": `export default () => { ${throwing}; };`,
        "loads.mjs": `${throwing};`,
      },
    );
    const { code, stderr, stdout } = await cli(["check"], { cwd });
    expect(stderr).toContain(message);
    expect({ code, stdout, lines: stderr.split("\n").length }).toEqual({ code: 2, stdout: "", lines: 2 });
  });
});

describe("plug-ins of notewright", () => {
  const plugin = `export default ({ word = "bell" }) => ({
    id: "words",
    rules: [{
      meta: { id: "no-word", summary: "s", why: "w", category: "spelling", severity: "warning", fix: null },
      options: { defaults: {}, schema: { type: "object", additionalProperties: false, properties: {} } },
      examples: [],
      visit: { heading(node, { report }) { report({ start: node.position.start.offset, end: node.position.end.offset, message: "heading" }); } },
    }],
    check: ({ source }) => {
      const start = source.text.indexOf(word);
      if (start < 0) return [];
      return [{ rule: "bell", category: "name", severity: "info", start, end: start + word.length, message: word, expected: ["gong"], fix: { kind: "safe" } }];
    },
  });`;
  const note = "# Sounds\n\nA bell tolls.\n";

  test("its rules and findings stand under its name, and its fixes are never safe", async () => {
    const cwd = vault({
      "a.md": note,
      "words.mjs": plugin,
      "notewright.config.json": JSON.stringify({ plugins: ["./words.mjs"], rules: { "words:no-word": "error" } }),
    });
    expect(await found(cwd)).toEqual(["a.md 1:1 words:no-word error", "a.md 3:3 words:bell info"]);
    expect((await cli(["fix", "--check"], { cwd })).code).toBe(0);
    expect((await cli(["rules"], { cwd })).stdout).toMatch(/words:no-word +error/);
  });

  test("its rules are explained on the site with findings, what it finds besides is named", async () => {
    const cwd = vault({ "a.md": note, "words.mjs": plugin, "notewright.config.json": '{ "plugins": ["./words.mjs"] }' });
    expect((await cli(["export", "html", "--with-findings", "--out", "site"], { cwd })).code).toBe(0);
    const page = readFileSync(join(cwd, "site/index.html"), "utf8");
    expect(page).toMatch(/<div class="rule-text" id="rule:words:no-word".*<p>s<\/p><p>w<\/p>/);
    expect(page).toContain("<span><code>words:bell</code></span>");
  });

  test("it takes options, and those of its rules are checked", async () => {
    const config = { plugins: [["./words.mjs", { word: "tolls" }]], rules: { "words:no-word": ["info", { x: 1 }] } };
    const cwd = vault({ "a.md": note, "words.mjs": plugin, "notewright.config.json": JSON.stringify(config) });
    const { code, stderr } = await cli(["check"], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('the key "x" is not known') });
    config.rules["words:no-word"] = "off" as never;
    writeFileSync(join(cwd, "notewright.config.json"), JSON.stringify(config));
    expect(await found(cwd)).toEqual(["a.md 3:8 words:bell info"]);
  });

  test("one that throws is a clear mistake", async () => {
    const broken = 'export default { id: "words", check() { throw new Error("no bell"); } };';
    const cwd = vault({ "a.md": note, "w.mjs": broken, "notewright.config.json": '{ "plugins": ["./w.mjs"] }' });
    const { code, stderr } = await cli(["check"], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("The plug-in ./w.mjs failed: no bell") });
  });
});
