import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Catalogue, type Report, schemaMistakes } from "../../packages/schema/src/index.ts";

const root = join(import.meta.dirname, "..", "..");
const bin = join(root, "node_modules", ".bin", "notewright");
const NOTE = "notes/cloud/aws-services.md";
const NBSP = "\u00A0";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "notewright-end-to-end-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function notewright(args: readonly string[], cwd = root): { status: number | null; stdout: string; stderr: string } {
  const { status, stderr, stdout } = spawnSync(bin, args, { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return { status, stdout, stderr };
}

/** A vault of its own with this note and config, and the asset pack in reach. */
function copy(name: string): string {
  const cwd = join(folder, name);
  cpSync(join(root, "content"), join(cwd, "content"), { recursive: true });
  cpSync(join(root, "notewright.config.ts"), join(cwd, "notewright.config.ts"));
  symlinkSync(join(root, "node_modules"), join(cwd, "node_modules"));
  return cwd;
}

/** SHA-256 of every file of a folder by path. */
function digests(of: string): Record<string, string> {
  const files = readdirSync(of, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const sha256 = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");
  return Object.fromEntries(paths.map((path) => [path.slice(of.length + 1), sha256(path)]));
}

describe("check", () => {
  const source = readFileSync(join(root, "content", NOTE), "utf8");
  let status: number | null;
  let report: Report;
  let found: { rule: string; line: number; start: number; end: number; text: string }[];

  beforeAll(() => {
    const run = notewright(["check", "content", "--format", "json"]);
    status = run.status;
    report = JSON.parse(run.stdout);
    found = (report.notes[0]?.findings ?? []).map(({ end, rule, start }) => ({
      rule,
      line: start.line,
      start: start.offset,
      end: end.offset,
      text: source.slice(start.offset, end.offset),
    }));
  });

  test("prints the findings that the README shows", () => {
    const [, shown = ""] = /```text\n(.*?)```/s.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
    const { stdout } = notewright(["check", "content"]);
    for (const finding of shown.trimEnd().split(/\n(?= {2}\d)/)) expect(stdout).toContain(finding);
  });

  test("exits 1 with a report valid against its schema", async () => {
    expect(status).toBe(1);
    expect(report.notes.map(({ path }) => path)).toEqual([NOTE]);
    expect(await schemaMistakes("report", report)).toEqual([]);
  });

  test.each([
    ["spelling", 131, "Sitckiness"],
    ["known-misspelling", 149, "Defaut"],
    ["known-misspelling", 433, "deliverd"],
    ["acronym-expansion", 428, "SQS"],
    ["heading-icon-mismatch", 264, "Bock"],
    ["heading-icon-mismatch", 40, "Secret"],
    ["missing-icon", 435, "# Analytics"],
    ["missing-description", 79, "### Route 53"],
    ["heading-increment", 15, "###"],
    ["no-nbsp", 270, NBSP],
    ["no-nbsp", 381, NBSP],
    ["missing-asset", 83, "../../attachments/AWS-Service-Route_53.png"],
    ["missing-asset", 137, "../../attachments/AWS-Service-NACL_Security_Group.png"],
    ["missing-asset", 284, "../../attachments/Arch_Amazon-EFS_48.svg"],
    ["missing-asset", 355, "../../attachments/AWS-Aurora-Read_scaling.png"],
    ["missing-asset", 453, "../../attachments/AWS-Service-Kinesis-Ordering_Data.png"],
    ["missing-asset", 461, "../../attachments/AWS-Service-SQS-FIFO.png"],
  ])("%s finds in line %i %j", (rule, line, text) => {
    const texts = found.filter((finding) => finding.rule === rule && finding.line === line).map((finding) => finding.text);
    expect(texts.some((actual) => actual.includes(text) || text.includes(actual))).toBe(true);
  });

  test("finds the 3 no-break spaces, the 6 missing assets and every blank at a line's end, and each once", () => {
    const count = (wanted: string): number => found.filter(({ rule }) => rule === wanted).length;
    expect([count("no-nbsp"), count("missing-asset")]).toEqual([3, 6]);
    const blanks = Array.from(source.matchAll(/[ \t]+$/gm), ({ index }) => index);
    expect(found.filter(({ rule }) => rule === "no-trailing-space").map(({ start }) => start)).toEqual(blanks);
    expect(new Set(found.map(({ end, rule, start }) => `${rule} ${start} ${end}`)).size).toBe(found.length);
  });

  test("overlaps the mistakes that readers agreed on", () => {
    const truth = join(root, "..", "shared", "data", "seed-truth.tsv");
    const named = ["Sitckiness", "Defaut", "deliverd", "SQS (Simple Notification Service)", "Bock", "Secret Manager"];
    const places = existsSync(truth) ? truths(readFileSync(truth, "utf8")) : named.map((wrong) => place(source, wrong));
    const hit = places.filter(({ end, start }) => found.some((finding) => finding.start < end && start < finding.end));
    console.log(`${hit.length} of ${places.length} certain mistakes of the note are found`);
    expect(hit.map(({ wrong }) => wrong)).toEqual(expect.arrayContaining(named));
  });
});

interface Place {
  wrong: string;
  start: number;
  end: number;
}

function place(source: string, wrong: string): Place {
  const start = source.indexOf(wrong);
  return { wrong, start, end: start + wrong.length };
}

/** The certain rows of a table of mistakes: id, line, wrong, right, category, certainty, note, start, end. */
function truths(table: string): Place[] {
  const rows = table.trimEnd().split("\n").slice(1);
  return rows
    .map((row) => row.split("\t"))
    .filter((cells) => cells[5] === "sure")
    .map((cells) => ({ wrong: cells[2] as string, start: Number(cells[7]), end: Number(cells[8]) }));
}

describe("build", () => {
  test("gives a valid catalogue, a deck and a site, twice the same bytes, from any folder", () => {
    const [first, second] = [join(folder, "first"), join(folder, "second")];
    const built = notewright(["build", "--out", first]);
    expect({ status: built.status, stdout: built.stdout }).toEqual({ status: 0, stdout: "" });
    const again = notewright(["build", "--root", join(root, "content"), "--out", "second", "--quiet"], folder);
    expect(again).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(digests(second)).toEqual(digests(first));
    expect(Object.keys(digests(first))).toEqual(
      expect.arrayContaining([
        "catalogue.json",
        "catalogue.schema.json",
        "report.json",
        "aws-services.apkg",
        "site/index.html",
      ]),
    );

    const file = join(first, "catalogue.json");
    const catalogue: Catalogue = JSON.parse(readFileSync(file, "utf8"));
    const kinds = Map.groupBy(catalogue.entries, ({ kind, parent }) => (parent === null ? kind : "member"));
    expect({
      categories: catalogue.categories.length,
      services: kinds.get("service")?.length,
      groups: kinds.get("group")?.length,
      members: kinds.get("member")?.length,
      comparisons: catalogue.comparisons.length,
      assets: catalogue.assets.length,
      missing: catalogue.assets.filter(({ exists }) => !exists).length,
    }).toEqual({ categories: 9, services: 35, groups: 1, members: 6, comparisons: 3, assets: 48, missing: 6 });
    expect(notewright(["validate", file])).toMatchObject({ status: 0, stdout: "" });
  });
});

describe("fix", () => {
  test("changes only the bytes it claims, and nothing the second time", () => {
    const cwd = copy("fix");
    const note = join(cwd, "content", NOTE);
    const before = readFileSync(note);
    const others = digests(join(cwd, "content"));
    const dry = notewright(["fix", "--dry-run", "--format", "json"], cwd);
    expect(dry).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(note).equals(before)).toBe(true);

    const [{ edits, path }] = JSON.parse(dry.stdout).files as [
      { path: string; edits: { start: number; end: number; text: string }[] },
    ];
    expect([path, edits.length > 10]).toEqual([NOTE, true]);
    let at = 0;
    const parts = edits.flatMap(({ end, start, text }) => {
      expect(start).toBeGreaterThanOrEqual(at);
      const kept = before.subarray(at, start);
      at = end;
      return [kept, Buffer.from(text)];
    });
    const expected = Buffer.concat([...parts, before.subarray(at)]);

    expect(notewright(["fix"], cwd)).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(note).equals(expected)).toBe(true);
    expect(notewright(["fix", "--check", "--quiet"], cwd).status).toBe(0);

    const { ino, mtimeMs } = statSync(note);
    expect(notewright(["fix"], cwd).stdout).toMatch(/^Nothing to fix;/);
    expect([statSync(note).ino, statSync(note).mtimeMs]).toEqual([ino, mtimeMs]);
    const after = digests(join(cwd, "content"));
    expect({ ...after, [NOTE]: "" }).toEqual({ ...others, [NOTE]: "" });
  });
});
