import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "./cli.ts";
import { vault } from "./vault.ts";

const entry = (name: string): string => `### ${name}\n\n![${name}](img/${name}.png)\n\nGreen.\n\n#### Use\n\nTea.\n`;
const HERBS = `# Herbs\n\n${["Basil", "Mint", "Sage"].map(entry).join("\n---\n\n")}\n---\n\n# Roots\n\n${entry("Ginger")}`;
const REFERENCE = JSON.stringify({ profile: "reference-notes" });
const read = (cwd: string, path: string): string => readFileSync(join(cwd, path), "utf8");

describe("new", () => {
  test("prints an entry as its siblings are", async () => {
    const cwd = vault({ "notewright.config.json": REFERENCE, "herbs.md": HERBS });
    expect(await cli(["new", "entry", "Lemon Balm"], { cwd })).toEqual({
      code: 0,
      stdout: "### Lemon Balm\n\n![Lemon Balm](img/Lemon-Balm.png)\n\n#### Use\n",
      stderr: "",
    });
    expect((await cli(["new", "category", "Seeds/Nuts"], { cwd })).stdout).toBe("# Seeds/Nuts\n");
  });

  test("has the sections that the profile requires, in their order, so that it asks for no other", async () => {
    const sections = {
      ordered: true,
      rules: [
        { match: "Look", required: true, sections: { rules: [{ match: "Leaf", required: true }] } },
        { match: "Trivia" },
        { match: "Recipe *", repeat: "1.." },
        { match: "Code", repeat: "2", code: "1", codeLanguage: "sh" },
        { match: "History", allow: false },
      ],
    };
    const profile = {
      id: "herbs",
      entry: { heading: 2, kind: "herb" },
      category: { heading: 1 },
      sections: { herb: sections },
    };
    const cwd = vault({ "notewright.config.json": JSON.stringify({ profile }), "herbs.md": "# Herbs\n" });
    const { stdout } = await cli(["new", "entry", "Dill"], { cwd });
    const code = "### Code\n\n```sh\n\n```";
    expect(stdout).toBe(`## Dill\n\n### Look\n\n#### Leaf\n\n${code}\n\n${code}\n`);
  });

  test("inserts into a note only when told, at the end of a category, and changes nothing else", async () => {
    const cwd = vault({ "notewright.config.json": REFERENCE, "herbs.md": HERBS });
    const made = "### Dill\n\n![Dill](img/Dill.png)\n\n#### Use\n";
    expect(await cli(["new", "entry", "Dill", "--into", "herbs.md", "--category", "herbs"], { cwd })).toEqual({
      code: 0,
      stdout: "",
      stderr: "Wrote herbs.md\n",
    });
    const inCategory = HERBS.replace("\n---\n\n# Roots", `\n---\n\n${made}\n---\n\n# Roots`);
    expect(read(cwd, "herbs.md")).toBe(inCategory);
    await cli(["new", "entry", "Rue", "--into", "herbs.md"], { cwd });
    const atEnd = `${inCategory}\n---\n\n${made.replaceAll("Dill", "Rue")}`;
    expect(read(cwd, "herbs.md")).toBe(atEnd);
    await cli(["new", "category", "Seeds", "--into", "herbs.md", "--dry-run"], { cwd });
    expect(read(cwd, "herbs.md")).toBe(atEnd);
  });

  test.each([
    ["entry", "Basil", '"Basil" in herbs.md:3.'],
    ["entry", "bASIL", '"Basil" in herbs.md:3.'],
    ["entry", "led (Light Emitting Diode)", '"Light Emitting Diode (LED)" in lights.md:3.'],
    ["entry", "LED", '"Light Emitting Diode (LED)" in lights.md:3.'],
    ["entry", "Mercury (planet)", '"Mercury" in lights.md:7.'],
    ["category", "roots", '"Roots" in herbs.md:39.'],
  ])("does not begin the %s %s twice, but prints it", async (kind, name, there) => {
    const lights =
      "# Lights\n\n### Light Emitting Diode (LED)\n\nCold.\n\n### Mercury\n\nA lamp.\n\n### Arc (lamp)\n\nBright.\n";
    const cwd = vault({ "notewright.config.json": REFERENCE, "herbs.md": HERBS, "lights.md": lights });
    const message = `"${name}" is there already: ${there}`;
    const printed = await cli(["new", kind, name], { cwd });
    expect(printed).toMatchObject({ code: 0, stderr: `${message}\n` });
    expect(printed.stdout).toContain(`# ${name}\n`);
    const { code, stderr, stdout } = await cli(["new", kind, name, "--into", "lights.md"], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(read(cwd, "lights.md")).toBe(lights);
    expect(await cli(["new", "entry", "Arc (curve)", "--into", "lights.md"], { cwd })).toMatchObject({ code: 0 });
  });

  test("does not begin the note of an entry that has one elsewhere", async () => {
    const note = (name: string): string => `# ${name}\n\nA shrub.\n`;
    const cwd = vault({
      "notewright.config.json": '{ "profile": "file-per-entry" }',
      "beds/sage.md": note("Sage"),
      "pots/mint.md": note("Mint"),
    });
    const { code, stderr } = await cli(["new", "entry", "pots/sage"], { cwd });
    expect([code, stderr]).toEqual([
      2,
      'notewright: "pots/sage" is there already: "Sage" in beds/sage.md:1. Write on there, take another name, or have it printed with --dry-run.\n',
    ]);
    expect(existsSync(join(cwd, "pots/sage.md"))).toBe(false);
  });

  test("begins the labels that most siblings have, with their code, in paragraphs and lists", async () => {
    const knot = (name: string, more = ""): string =>
      `### ${name}\n\nHolds.\n\n**Tie:** over\n\n**Diagram:**\n\n\`\`\`txt\no-o\n\`\`\`\n\n${more}* **Use**: docks\n* **Strength**: high\n* plain\n`;
    const knots = `# Knots\n\n${knot("Bowline")}\n${knot("Clove", "**Also:** a spice\n\n")}\n${knot("Reef")}\n### Sheet\n\n**Tie**: under\n\n**Diagram:**\n\n- **Use**: sails\n- **Strength**: low\n`;
    const cwd = vault({ "notewright.config.json": REFERENCE, "knots.md": knots });
    expect(await cli(["new", "entry", "Hitch"], { cwd })).toEqual({
      code: 0,
      stdout: "### Hitch\n\n**Tie:**\n\n**Diagram:**\n\n```txt\n\n```\n\n* **Use**: \n* **Strength**: \n",
      stderr: "",
    });
  });

  test("keeps line endings and the byte order mark", async () => {
    const cwd = vault({ "notewright.config.json": REFERENCE, "a.md": "\uFEFF# Herbs\r\n\r\n### Basil\r\n\r\nGreen." });
    await cli(["new", "entry", "Dill", "--into", "a.md"], { cwd });
    expect(read(cwd, "a.md")).toBe("\uFEFF# Herbs\r\n\r\n### Basil\r\n\r\nGreen.\r\n\r\n### Dill\r\n");
  });

  test("puts a list item after the others", async () => {
    const profile = { id: "words", category: { heading: 2 }, entry: { listItem: "bold", kind: "word" } };
    const cwd = vault({
      "notewright.config.json": JSON.stringify({ profile }),
      "a.md": "## Woods\n\n* **Oak**: hard.\n* **Fir**: soft.\n",
    });
    await cli(["new", "entry", "Elm", "--into", "a.md"], { cwd });
    expect(read(cwd, "a.md")).toBe("## Woods\n\n* **Oak**: hard.\n* **Fir**: soft.\n* **Elm**: \n");
  });

  test("makes the note of an entry that is one, with the keys that are required or usual, and never writes over one", async () => {
    const note = (name: string): string => `---\ntitle: ${name}\nrating: 3\n---\n\n# ${name}\n\nGreen.\n\n## Use\n\nTea.\n`;
    const frontmatter = {
      type: "object",
      required: ["title", "kind", "tags"],
      properties: { kind: { enum: ["herb", "root"] }, tags: { type: "array" } },
    };
    const profile = { id: "herbs", extends: "file-per-entry", frontmatter };
    const cwd = vault({
      "notewright.config.json": JSON.stringify({ profile }),
      "tea/basil.md": note("Basil"),
      "tea/mint.md": note("Mint"),
      "tea/sage.md": note("Sage"),
    });
    expect(await cli(["new", "entry", "soup/Dill: a herb"], { cwd })).toEqual({
      code: 0,
      stdout: "",
      stderr: "Wrote soup/Dill: a herb.md\n",
    });
    const made = '---\ntitle: "Dill: a herb"\nkind: herb\ntags: []\nrating:\n---\n\n# Dill: a herb\n\n## Use\n';
    expect(read(cwd, "soup/Dill: a herb.md")).toBe(made);
    const again = await cli(["new", "note", "soup/Dill: a herb.md"], { cwd });
    expect(again).toMatchObject({ code: 2, stdout: "" });
    expect(again.stderr).toContain("is there already");
    expect(read(cwd, "soup/Dill: a herb.md")).toBe(made);
  });

  test.each([
    [["new"], "Say what to begin"],
    [["new", "recipe", "Tea"], "Say what to begin"],
    [["new", "entry", " "], "A name has a letter"],
    [["new", "entry", "Tea\nCup"], "A name has a letter"],
    [["new", "note", "../Tea"], "is outside the vault"],
    [["new", "note", "out/Tea"], "is outside the vault"],
    [["new", "note", "herbs"], "herbs.md is there already"],
    [["new", "entry", "Tea", "--into", "tea.md"], 'There is no note "tea.md"'],
    [["new", "entry", "Tea", "--category", "Herbs"], "Use it with"],
    [
      ["new", "entry", "Tea", "--into", "herbs.md", "--category", "Teas"],
      'herbs.md has no category "Teas". It has: Herbs, Roots.',
    ],
    [["new", "note", "Tea", "--into", "herbs.md"], "Leave `--into` out"],
  ])("2 for %j", async (args, message) => {
    const cwd = vault({ "notewright.config.json": REFERENCE, "herbs.md": HERBS });
    symlinkSync(vault(), join(cwd, "out"));
    const { code, stderr, stdout } = await cli(args, { cwd });
    expect({ code, stdout, lines: stderr.split("\n").length }).toEqual({ code: 2, stdout: "", lines: 2 });
    expect(stderr).toContain(message);
    expect(read(cwd, "herbs.md")).toBe(HERBS);
    expect(existsSync(join(cwd, "Tea.md"))).toBe(false);
  });

  test("works in an empty vault", async () => {
    const cwd = vault({});
    writeFileSync(join(cwd, "notewright.config.json"), REFERENCE);
    expect((await cli(["new", "entry", "Dill"], { cwd })).stdout).toBe("### Dill\n");
    expect(await cli(["new", "note", "Herbs"], { cwd })).toMatchObject({ code: 0, stderr: "Wrote Herbs.md\n" });
    expect(read(cwd, "Herbs.md")).toBe("# Herbs\n");
  });
});
