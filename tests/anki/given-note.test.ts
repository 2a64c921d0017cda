import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { cli } from "../cli/cli.ts";
import { ankiPython } from "./python.ts";

interface Report {
  notes: { fields: Record<string, string>; tags: string[] }[];
  cards: { key: string; template: string; front: string; back: string }[];
  problems: string[];
  emptyCards: number;
  missingMedia: string[];
}

const root = join(import.meta.dirname, "..", "..");
/** Templates whose front must not say the name that is asked for. */
const masked = new Set(["Description → Name", "Icon → Name"]);
let report: Report;

beforeAll(async () => {
  report = await imported();
}, 300_000);

test("the given note makes at least 80 cards over five templates, and Anki finds nothing wrong with them", () => {
  expect(report.cards.length).toBeGreaterThanOrEqual(80);
  expect(new Set(report.cards.map(({ template }) => template)).size).toBeGreaterThanOrEqual(5);
  expect(report).toMatchObject({ problems: [], emptyCards: 0, missingMedia: [] });
});

test("no prompt gives away the name that it asks for, and none has 30 words", () => {
  const fields = new Map(report.notes.map((note) => [note.fields["Key"], note.fields]));
  const prompts = report.cards.filter(({ template }) => masked.has(template));
  expect(prompts.length).toBeGreaterThan(40);
  for (const { front, key, template } of prompts) {
    const { Acronym = "", Expansion = "", Name = "" } = fields.get(key) ?? {};
    const names = [Name, Acronym, Expansion, ...Name.split(/\s+(?:&amp;|and)\s+/)].filter((name) => name !== "");
    const text = plain(front);
    for (const name of names) expect(` ${text} `, `${key}, ${template}`).not.toContain(` ${plain(name)} `);
    expect(text.split(" ").length, `${key}, ${template}`).toBeLessThan(30);
  }
});

test("a use case is asked without the name, and what has errors only when it is wanted", async () => {
  const uses = report.notes.filter(({ fields }) => fields["Label"] === "Use case");
  expect(uses.length).toBeGreaterThan(0);
  for (const { fields } of uses) expect(plain(fields["Question"] ?? "")).not.toContain(plain(fields["Answer"] ?? ""));
  expect(report.notes.flatMap(({ tags }) => tags)).not.toContain("needs-review");
  const all = await imported("--include-flagged");
  const flagged = all.notes.filter(({ tags }) => tags.includes("needs-review"));
  expect(flagged.length).toBeGreaterThan(0);
  expect(all.notes.length).toBe(report.notes.length + flagged.length);
});

async function imported(...flags: string[]): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "notewright-given-note-"));
  try {
    const deck = join(folder, "deck.apkg");
    const args = ["export", "anki", "--out", deck, "--ledger", join(folder, "ledger.json"), "--quiet", ...flags];
    expect((await cli(args, { cwd: root })).code).toBe(0);
    const script = join(import.meta.dirname, "import_deck.py");
    return JSON.parse(execFileSync(ankiPython(), [script, deck], { encoding: "utf8", maxBuffer: 2 ** 28 }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Words of a side, in lower case and apart by single blanks. */
function plain(html: string): string {
  const text = html.replace(/<style[\s\S]*?<\/style>/g, "").replace(/<[^>]*>/g, " ");
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
