import {
  chmodSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Catalogue, Ledger } from "@notewright/schema";
import { describe, expect, test } from "vitest";
import { cli } from "./cli.ts";
import { vault } from "./vault.ts";

const BREADS = `# Wheat

### Baguette

A long thin loaf with a crisp crust, baked in steam.

### Focaccia

A flat bread with oil, salt and rosemary on its top.
`;
const RYE = `# Rye

### Pumpernickel

Coarse meal that bakes for a whole day and turns dark.
`;
const NAME = "notewright.ledger.json";
const CONFIG = '{ "profile": "reference-notes" }';

const bakery = (more: Record<string, string> = {}): string =>
  vault({ "notewright.config.json": CONFIG, "breads.md": BREADS, "rye.md": RYE, ...more });
const at = (cwd: string, name = NAME): string => join(cwd, name);
const ledgerIn = (cwd: string, name = NAME): Ledger => JSON.parse(readFileSync(at(cwd, name), "utf8"));
const rename = (cwd: string, from: string, to: string, note = "breads.md"): void =>
  writeFileSync(join(cwd, note), readFileSync(join(cwd, note), "utf8").replace(from, to));
const quiet = (cwd: string, ...args: string[]) => cli([...args, "--quiet"], { cwd });
const catalogueIn = (cwd: string): Catalogue => JSON.parse(readFileSync(join(cwd, "dist/catalogue.json"), "utf8"));

describe("which commands write a ledger", () => {
  test("without a config none is written or read, unless one is named", async () => {
    const cwd = vault({ "breads.md": BREADS, [NAME]: "damaged" });
    for (const args of [["build"], ["export", "anki"], ["fix"], ["check"]]) expect((await quiet(cwd, ...args)).code).toBe(0);
    expect(readFileSync(at(cwd), "utf8")).toBe("damaged");
    await quiet(cwd, "build", "--ledger", "ids.json");
    expect(Object.keys(ledgerIn(cwd, "ids.json").records)).toContain("wheat/baguette");
    expect(await cli(["validate", "ids.json"], { cwd })).toMatchObject({ code: 0, stdout: "" });
  });

  test.each([
    [["build"], true],
    [["export", "anki"], true],
    [["export", "json"], false],
    [["export", "html"], false],
    [["check"], false],
    [["fix"], false],
    [["fix", "--dry-run"], false],
    [["build", "breads.md"], true],
  ])("with a config %j: %j", async (args, written) => {
    const cwd = bakery();
    expect(await quiet(cwd, ...args)).toMatchObject({ code: 0, stderr: "" });
    expect(existsSync(at(cwd))).toBe(written);
  });

  test("beside the config, not in its root", async () => {
    const cwd = vault({ "notewright.config.json": '{ "root": "notes" }', "notes/breads.md": BREADS });
    await quiet(cwd, "build");
    expect([existsSync(at(cwd)), existsSync(join(cwd, "notes", NAME))]).toEqual([true, false]);
    expect(ledgerIn(cwd).records["wheat/baguette"]?.notes).toEqual(["breads.md"]);
  });

  test("a note from standard input is none of the vault's", async () => {
    const cwd = bakery();
    await cli(["build", "-", "--quiet"], { cwd, stdin: BREADS });
    expect(existsSync(at(cwd))).toBe(false);
  });
});

describe("build", () => {
  test("a renamed heading lives on, in the ledger and the catalogue; named back, the alias turns round", async () => {
    const cwd = bakery();
    await quiet(cwd, "build");
    rename(cwd, "### Baguette", "### French stick");
    const { stderr } = await cli(["build", "--verbose"], { cwd });
    expect(stderr).toContain("wheat/baguette is wheat/french-stick now (same words).\n");
    expect(ledgerIn(cwd).aliases).toEqual({ "wheat/baguette": "wheat/french-stick" });
    expect(catalogueIn(cwd).entries[0]).toMatchObject({ id: "wheat/french-stick", formerIds: ["wheat/baguette"] });
    rename(cwd, "### French stick", "### Baguette");
    await quiet(cwd, "build");
    expect(ledgerIn(cwd).aliases).toEqual({ "wheat/french-stick": "wheat/baguette" });
  });

  test("other exports read it", async () => {
    const cwd = bakery();
    await quiet(cwd, "build");
    rename(cwd, "### Baguette", "### French stick");
    await quiet(cwd, "build");
    rmSync(join(cwd, "dist"), { recursive: true });
    await quiet(cwd, "export", "json");
    expect(catalogueIn(cwd).entries[0]?.formerIds).toEqual(["wheat/baguette"]);
  });

  test("a second one leaves its bytes and its time alone, read-only or not", async () => {
    const cwd = bakery();
    await quiet(cwd, "build");
    const old = new Date("2001-01-01");
    utimesSync(at(cwd), old, old);
    chmodSync(at(cwd), 0o444);
    expect(await quiet(cwd, "build")).toMatchObject({ code: 0, stderr: "" });
    expect(statSync(at(cwd)).mtime).toEqual(old);
  });

  test("a read-only ledger that would change is named, and nothing is made", async () => {
    const cwd = bakery();
    await quiet(cwd, "build", "--out", "one");
    chmodSync(at(cwd), 0o444);
    const before = readFileSync(at(cwd));
    rename(cwd, "### Baguette", "### French stick");
    const { code, stderr } = await quiet(cwd, "build", "--out", "two");
    expect({ code, made: existsSync(join(cwd, "two")) }).toEqual({ code: 2, made: false });
    expect(stderr).toMatch(/^notewright: cannot write .*notewright\.ledger\.json: the file is read-only \(EACCES\)\..*\n$/);
    expect(readFileSync(at(cwd))).toEqual(before);
  });

  test.each(["{", "[]", "null", '{ "version": 2, "aliases": {}, "records": {} }', '{ "version": 1, "aliases": { "a": 1 } }'])(
    "a ledger like %j stops every command and stays as it is",
    async (text) => {
      const cwd = bakery({ [NAME]: text });
      for (const args of [["build"], ["check"], ["fix"], ["export", "html"]]) {
        const { code, stderr, stdout } = await cli(args, { cwd });
        expect({ code, stdout, lines: stderr.split("\n").length }).toEqual({ code: 2, stdout: "", lines: 2 });
        expect(stderr).toContain(NAME);
        expect(stderr).toMatch(/Update notewright\.\n$|lost then\.\n$/);
      }
      expect(readFileSync(at(cwd), "utf8")).toBe(text);
    },
  );

  test("a tie is said once, kindly, also with --quiet; an alias by hand settles it", async () => {
    const cwd = bakery();
    await quiet(cwd, "build");
    const body = "A long thin loaf with a crisp crust, baked in steam.";
    rename(cwd, "### Baguette", `### Ficelle\n\n${body}\n\n### Flute`);
    const { code, stderr } = await quiet(cwd, "build");
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `notewright: "wheat/baguette" vanished and may now be any of "wheat/ficelle", "wheat/flute": please pin the id in the note, or add the alias to "aliases" in ${NAME} by hand.\n`,
    });
    const ledger = ledgerIn(cwd);
    ledger.aliases["wheat/baguette"] = "wheat/flute";
    writeFileSync(at(cwd), JSON.stringify(ledger));
    expect((await quiet(cwd, "build")).stderr).toBe("");
    expect(catalogueIn(cwd).entries.map(({ formerIds }) => formerIds)).toContainEqual(["wheat/baguette"]);
  });

  test("two vaults of equal notes have equal ledgers", async () => {
    const [a, b] = [bakery(), bakery()];
    await quiet(a, "build");
    await quiet(b, "build", "breads.md");
    await quiet(b, "build");
    expect(readFileSync(at(b), "utf8")).toBe(readFileSync(at(a), "utf8"));
  });
});

describe("a note under another path", () => {
  const ABOUT = "Baked on Fridays.\n";

  test("is remembered by a build, and only read by other exports", async () => {
    const cwd = bakery({ "about.md": ABOUT });
    await quiet(cwd, "build");
    renameSync(join(cwd, "rye.md"), join(cwd, "dark.md"));
    renameSync(join(cwd, "about.md"), join(cwd, "baker.md"));
    const before = readFileSync(at(cwd), "utf8");
    await quiet(cwd, "export", "html");
    expect(readFileSync(at(cwd), "utf8")).toBe(before);
    await quiet(cwd, "build");
    expect(ledgerIn(cwd)).toMatchObject({
      movedNotes: { "about.md": "baker.md", "rye.md": "dark.md" },
      records: { "rye/pumpernickel": { notes: ["dark.md"], formerNotes: ["rye.md"] } },
    });
    expect(await cli(["validate", NAME], { cwd })).toMatchObject({ code: 0, stdout: "" });
  });

  test("that a run over some notes does not look at has not moved", async () => {
    const cwd = bakery({ "about.md": ABOUT });
    await quiet(cwd, "build");
    const before = readFileSync(at(cwd), "utf8");
    await quiet(cwd, "build", "breads.md");
    expect(readFileSync(at(cwd), "utf8")).toBe(before);
  });

  test("in other case only is that note, also where the disk has it under both names", async () => {
    const cwd = bakery({ "About.md": ABOUT });
    await quiet(cwd, "build");
    for (const [from, to] of [
      ["rye.md", "Rye.md"],
      ["About.md", "about.md"],
    ] as const) {
      renameSync(join(cwd, from), join(cwd, to));
      symlinkSync(to, join(cwd, from));
    }
    await quiet(cwd, "build", "breads.md", "Rye.md", "about.md");
    expect(ledgerIn(cwd)).toMatchObject({
      movedNotes: { "About.md": "about.md", "rye.md": "Rye.md" },
      plainNotes: { "about.md": { title: "about" } },
      records: { "rye/pumpernickel": { notes: ["Rye.md"], formerNotes: ["rye.md"] } },
    });
  });
});

describe("a run over some notes", () => {
  test("loses nothing of the others", async () => {
    const cwd = bakery();
    await quiet(cwd, "build");
    rename(cwd, "### Pumpernickel", "### Black bread", "rye.md");
    rename(cwd, "### Baguette", "### French stick");
    await quiet(cwd, "build", "breads.md");
    expect(ledgerIn(cwd).aliases).toEqual({ "wheat/baguette": "wheat/french-stick" });
    expect(Object.keys(ledgerIn(cwd).records)).toContain("rye/pumpernickel");
    await quiet(cwd, "build");
    expect(ledgerIn(cwd).aliases).toMatchObject({ "rye/pumpernickel": "rye/black-bread" });
  });

  test("an id vanishes when its note is gone, and lives on where the note went", async () => {
    const cwd = bakery();
    await quiet(cwd, "build");
    rmSync(join(cwd, "rye.md"));
    await quiet(cwd, "build", "breads.md");
    expect(ledgerIn(cwd).records["rye/pumpernickel"]?.state).toBe("gone");
    writeFileSync(join(cwd, "dark.md"), RYE.replace("# Rye", "# Dark breads"));
    await quiet(cwd, "build");
    expect(ledgerIn(cwd).aliases).toEqual({ rye: "dark-breads", "rye/pumpernickel": "dark-breads/pumpernickel" });
  });

  test("a note that cannot be read keeps its records", async () => {
    const cwd = bakery();
    await quiet(cwd, "build");
    writeFileSync(join(cwd, "rye.md"), Buffer.from([0xff, 0xfe, 0xff]));
    await quiet(cwd, "build");
    expect(ledgerIn(cwd).records["rye/pumpernickel"]?.state).toBeUndefined();
    writeFileSync(join(cwd, "rye.md"), RYE);
    renameSync(join(cwd, "rye.md"), join(cwd, "moved.md"));
    await quiet(cwd, "build");
    expect(ledgerIn(cwd)).toMatchObject({ aliases: {}, records: { "rye/pumpernickel": { notes: ["moved.md"] } } });
  });
});

describe("fix", () => {
  const MAIL = `# Mail

### SMTP (Simple Mail Transfr Protocol)

![](Arch_Simple-Mail-Transfer-Protocol_48.svg)

Sends letters from one post office to the next.

### SMTP (Some Metal Testing Press)

Presses metal until it tells how strong it is.\u00A0Then stops.
`;
  const args = ["fix", "--unsafe", "--quiet"];

  test("a repaired heading lives on; a dry run writes nothing", async () => {
    const cwd = vault({
      "notewright.config.json": CONFIG,
      "mail.md": MAIL,
      "Arch_Simple-Mail-Transfer-Protocol_48.svg": "<svg/>",
    });
    await cli([...args, "--dry-run"], { cwd });
    await cli(["fix", "--check", "--quiet"], { cwd });
    expect(existsSync(at(cwd))).toBe(false);
    expect(await cli(args, { cwd })).toMatchObject({ code: 0, stderr: "" });
    expect(readFileSync(join(cwd, "mail.md"), "utf8")).toContain("(Simple Mail Transfer Protocol)");
    expect(ledgerIn(cwd).aliases).toEqual({ "mail/simple-mail-transfr-protocol": "mail/simple-mail-transfer-protocol" });
  });

  test("a read-only ledger does not stop it, but is named: 1", async () => {
    const cwd = vault({
      "notewright.config.json": CONFIG,
      "mail.md": MAIL,
      [NAME]: '{ "version": 1, "aliases": {}, "records": {} }',
    });
    chmodSync(at(cwd), 0o444);
    const { code, stderr } = await cli(["fix", "--quiet"], { cwd });
    expect({ code, fixed: readFileSync(join(cwd, "mail.md"), "utf8").includes("\u00A0") }).toEqual({ code: 1, fixed: false });
    expect(stderr).toMatch(/^notewright: cannot write .*notewright\.ledger\.json: the file is read-only \(EACCES\)\n$/);
  });
});
