import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { cli } from "../cli/cli.ts";
import { vault } from "../cli/vault.ts";
import { ankiPython } from "./python.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const JUDGE = join(ROOT, "..", "shared", "judges", "anki_judge.py");
const NOTE = join(ROOT, "content", "notes", "cloud", "aws-services.md");
const CORRECTED = join(ROOT, "tests", "golden", "aws-services", "fixed-unsafe.md");

beforeAll(() => ankiPython(), 300_000);

/** A vault with the given note, which can be exported. */
function cloudVault(): { cwd: string; write(text: string): void; exported(name: string, epoch: number): Promise<string> } {
  const config = { profile: "reference-notes", assetPacks: ["aws-svg-icons"] };
  const cwd = vault({ "aws.md": readFileSync(NOTE), "notewright.config.json": JSON.stringify(config) });
  symlinkSync(join(ROOT, "node_modules"), join(cwd, "node_modules"));
  return {
    cwd,
    write: (text) => writeFileSync(join(cwd, "aws.md"), text),
    async exported(name, epoch) {
      vi.stubEnv("SOURCE_DATE_EPOCH", String(epoch));
      expect((await cli(["export", "anki", "--out", `${name}.apkg`, "--quiet"], { cwd })).code).toBe(0);
      vi.unstubAllEnvs();
      return join(cwd, `${name}.apkg`);
    },
  };
}

/** The note with its mistakes mended, an entry renamed, one moved, one removed, two added, and another icon. */
function changed(): string {
  const text = readFileSync(CORRECTED, "utf8");
  const part = (heading: string): string => new RegExp(`^### ${heading}[^]*?(?=^#{1,3} )`, "m").exec(text)?.[0] as string;
  const [moved, removed] = [part("Lightsail"), part("Trusted Advisor")];
  return `${text
    .replace("### Macie\n", "### Macie Discovery\n")
    .replace(moved, "")
    .replace(removed, "")
    .replace("### ECS", `${moved}### ECS`)
    .replaceAll("Arch_AWS-CloudTrail_48.svg", "Arch_AWS-Config_48.svg")
    .trimEnd()}\n\n### Config\n\nConfig records how resources are set up over time.\n\n### Organizations\n\nOrganizations governs many accounts in one place.\n`;
}

test("a changed deck updates the right notes, keeps all progress, and says what it cannot do", {
  timeout: 180_000,
}, async () => {
  const { cwd, exported, write } = cloudVault();
  const first = await exported("first", 1_700_000_000);
  write(changed());
  const next = await exported("next", 1_710_000_000);
  const script = join(import.meta.dirname, "update_deck.py");
  const report = JSON.parse(execFileSync(ankiPython(), [script, first, next], { encoding: "utf8" }));
  expect(report).toMatchObject({ answered: 60, duplicateKeys: 0, database: "ok" });
  expect(report.kept).toBe(report.studied);
  expect(report.studied).toBeGreaterThanOrEqual(60);
  const [, update, again] = report.imports;
  expect(update).toMatchObject({ conflicting: 0, missing_notetype: 0, first_field_match: 0 });
  expect(again).toMatchObject({ new: 0, updated: 0, conflicting: 0 });
  expect(update.updated).toBe(report.changed.length);
  // Found again under another name, in another category, with another icon, and with a slip mended.
  for (const key of ["security-identity-compliance/macie", "compute/lightsail", "management-governance/cloudtrail"]) {
    expect(report.changed).toContain(key);
  }
  expect(report.added).toContain("management-governance/config");
  expect(report.added).not.toContain("containers/lightsail");
  const changes = JSON.parse(readFileSync(join(cwd, "next.changes.json"), "utf8"));
  expect(changes.removed).toMatchObject([{ key: "management-governance/trusted-advisor" }]);
  expect(changes.moved).toMatchObject([
    { key: "compute/lightsail", from: ["AWS Services::Compute"], to: "AWS Services::Containers" },
  ]);
  if (existsSync(JUDGE)) {
    const judged = spawnSync(ankiPython(), [JUDGE, "update", first, next, "--answer", "60"], { encoding: "utf8" });
    expect(judged.status, judged.stdout.slice(-2000)).toBe(0);
  }
});

test("the same notes give the same bytes and the same ledger", { timeout: 120_000 }, async () => {
  const { cwd, exported } = cloudVault();
  const one = readFileSync(await exported("one", 1_700_000_000));
  const ledger = readFileSync(join(cwd, "notewright.ledger.json"));
  const two = readFileSync(await exported("two", 1_720_000_000));
  expect(one.equals(two)).toBe(true);
  expect(readFileSync(join(cwd, "notewright.ledger.json")).equals(ledger)).toBe(true);
});

test("a card that was shipped stays when an error is found in it, with a tag", { timeout: 120_000 }, async () => {
  const { exported, write } = cloudVault();
  const note = (text: string): string =>
    `# Tools\n\n### Hoe\n\nA hoe loosens ${text} between the rows.\n\n### Rake\n\nA rake levels the beds.\n`;
  const shipped = async (): Promise<string[]> => {
    const deck = await exported("deck", 1_700_000_000);
    const script = join(import.meta.dirname, "import_deck.py");
    const { notes } = JSON.parse(execFileSync(ankiPython(), [script, deck], { encoding: "utf8" }));
    return notes.map(({ fields, tags }: { fields: Record<string, string>; tags: string[] }) =>
      [fields["Key"], ...tags.filter((tag) => tag === "needs-review")].join(" "),
    );
  };
  write(note("teh soil"));
  expect(await shipped()).toEqual(["tools/rake", "tools#entries"]);
  write(note("the soil"));
  expect(await shipped()).toEqual(["tools/hoe", "tools/rake", "tools#entries"]);
  write(note("teh soil"));
  expect(await shipped()).toContain("tools/hoe needs-review");
});

test("a card that was shipped stays when another entry comes to say the same, with a tag", { timeout: 120_000 }, async () => {
  const { exported, write } = cloudVault();
  const hoe = "### Hoe\n\nLoosens the soil between the rows.\n";
  const shipped = async (): Promise<unknown[]> => {
    const deck = await exported("deck", 1_700_000_000);
    const script = join(import.meta.dirname, "import_deck.py");
    const { notes } = JSON.parse(execFileSync(ankiPython(), [script, deck], { encoding: "utf8" }));
    return notes
      .filter(({ fields }: { fields: Record<string, string> }) => !fields["Key"]?.includes("#"))
      .map(({ fields, tags }: { fields: Record<string, string>; tags: string[] }) => [
        fields["Name"],
        fields["Prompt"],
        tags.includes("needs-review"),
      ]);
  };
  write(`# Tools\n\n${hoe}`);
  expect(await shipped()).toEqual([["Hoe", "Loosens the soil between the rows.", false]]);
  write(`# Tools\n\n${hoe}\n${hoe.replace("Hoe", "Weeder")}`);
  expect(await shipped()).toEqual([
    ["Hoe", "Loosens the soil between the rows.", true],
    ["Weeder", "", false],
  ]);
});
