import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deckFile } from "./deck-file.ts";
import { hostileInput } from "./hostile-catalogue.ts";
import { ankiPython } from "./python.ts";

interface Report {
  imports: { found: number; new: number; updated: number; duplicate: number; conflicting: number }[];
  notes: { fields: Record<string, string>; tags: string[]; problem: number }[];
  cards: { key: string; template: string; deck: string; front: string; back: string }[];
  problems: string[];
  emptyCards: number;
  decks: string[];
  noteTypes: string[];
  media: string[];
  missingMedia: string[];
  database: string;
}

const judge = join(import.meta.dirname, "..", "..", "..", "shared", "judges", "anki_judge.py");
const MODIFIED = 1_600_000_000;
const folder = mkdtempSync(join(tmpdir(), "notewright-deck-test-"));
const deck = join(folder, "deck.apkg");
const latestDeck = join(folder, "latest.apkg");
const newerDeck = join(folder, "newer.apkg");
let report: Report;

beforeAll(async () => {
  writeFileSync(deck, await bytes(MODIFIED));
  writeFileSync(latestDeck, await bytes(MODIFIED, "latest"));
  writeFileSync(newerDeck, await bytes(MODIFIED + 1));
  report = importDecks(deck);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the package is named after its deck, and equal input gives equal bytes", async () => {
  expect((await deckFile(hostileInput)).path).toBe("hostile-notes-a-b.apkg");
  for (const form of ["legacy", "latest"] as const) {
    expect(Buffer.compare(await bytes(MODIFIED, form), await bytes(MODIFIED, form))).toBe(0);
  }
});

test("Anki imports every note and finds nothing wrong", () => {
  expect(report.imports).toEqual([expect.objectContaining({ found: 9, new: 9, updated: 0, duplicate: 0, conflicting: 0 })]);
  expect(report.problems).toEqual([]);
  expect(report.notes.filter(({ problem }) => problem !== 0)).toEqual([]);
  expect(report).toMatchObject({
    emptyCards: 0,
    missingMedia: [],
    database: "ok",
    noteTypes: ["notewright cloze", "notewright entry", "notewright question"],
  });
});

test("each entry has the cards it has material for, in the deck of its category unless that has its name", () => {
  const root = "Hostile notes: a/b";
  expect(report.decks).toEqual([root, `${root}::Plain things`, `${root}::std:vec`]);
  expect(report.cards.map(({ key, template, deck }) => [key, template, deck.slice(root.length)])).toEqual([
    ["plain/plain", "Name → Description", ""],
    ["plain/plain", "Icon → Name", ""],
    ["plain/plain", "Acronym → Expansion", ""],
    ["plain/plain", "Expansion → Acronym", ""],
    ["plain/braces", "Name → Description", "::Plain things"],
    ["plain/braces#use-case-1", "Question → Answer", "::Plain things"],
    ["plain/braces#fact-1", "Cloze", "::Plain things"],
    ["plain/braces#fact-2", "Cloze", "::Plain things"],
    ["std-vec/sound", "Name → Description", "::std:vec"],
    ["std-vec/script", "Name → Description", "::std:vec"],
    ["std-vec/emoji", "Name → Description", "::std:vec"],
    ["plain/long", "Name → Description", "::Plain things"],
  ]);
  expect(report.media).toHaveLength(2);
});

test("cards show the text of the note", () => {
  expect(shown("plain/braces")).toContain("{{Name}} {{c1::std::vec}} }} {{#Icon}}x{{/Icon}} {{{");
  expect(shown("plain/braces")).toContain("{{ .Values.x }} && a < b");
  expect(shown("std-vec/sound")).toContain("Says [sound:x.mp3], [anki:play:q:0], [[type:Name]], [$]x^2[/$]");
  expect(shown("std-vec/script")).toContain("A script <script>alert(2)</script> in text.");
  expect(shown("std-vec/emoji")).toContain("🧑🏽‍🚀 שלום עולם, مرحبا بالعالم");
  expect(shown("plain/braces#use-case-1", "front")).toContain("Good for {{c1::x}} and [sound:x.mp3] in <b>many</b> things.");
  expect(shown("plain/braces#fact-1")).toContain(
    "Up to 12 of std::vec and {{c2::x::y}}, or <script>alert(1)</script> and [[type:Name]].",
  );
  expect(shown("plain/braces#fact-1", "front")).toContain("Up to [...] of std::vec and {{c2::x::y}}");
  expect(shown("plain/braces#fact-2")).toContain("It says }} of x::y}} here.");
  expect(shown("plain/braces#fact-2", "front")).toContain("It says [...] here.");
  expect(shown("plain/plain")).toContain("[missing image: Lost [sound:b.mp3]]");
  expect(shown("plain/long").length).toBeGreaterThan(1_000_000);
});

test("tags come from category, entry and note, without spaces", () => {
  const braces = report.notes.find(({ fields }) => fields["Key"] === "plain/braces");
  expect(braces?.tags.toSorted()).toEqual(["Plain-things", "a:b", "cloud", "hash", "quoted", "with-space"]);
});

test("a second import adds nothing, and a newer deck updates every note", () => {
  const { imports, cards, noteTypes } = importDecks(deck, deck, newerDeck);
  expect(imports.map((log) => [log.new, log.updated, log.duplicate, log.conflicting])).toEqual([
    [9, 0, 0, 0],
    [0, 0, 9, 0],
    [0, 9, 0, 0],
  ]);
  expect(cards).toHaveLength(report.cards.length);
  expect(noteTypes).toEqual(report.noteTypes);
});

test("a package in the present form holds the same, and Anki knows its notes again", () => {
  const { imports, ...rest } = importDecks(latestDeck, deck);
  expect(imports.map((log) => [log.new, log.duplicate])).toEqual([
    [9, 0],
    [0, 9],
  ]);
  const { imports: _, ...legacy } = report;
  expect(rest).toEqual(legacy);
});

if (existsSync(judge)) {
  test.each([
    ["legacy", deck],
    ["latest", latestDeck],
  ])("the project's own judge passes the %s form", (form, path) => {
    const { status, stdout } = spawnSync(ankiPython(), [judge, "check", path], { encoding: "utf8", maxBuffer: 2 ** 28 });
    expect(status, stdout.slice(-3000)).toBe(0);
    expect(JSON.parse(stdout).raw.package_version).toContain(form);
  });
}

function importDecks(...paths: readonly string[]): Report {
  const script = join(import.meta.dirname, "import_deck.py");
  return JSON.parse(execFileSync(ankiPython(), [script, ...paths], { encoding: "utf8", maxBuffer: 2 ** 28 }));
}

async function bytes(modified: number, form: "legacy" | "latest" = "legacy"): Promise<Uint8Array> {
  return (await deckFile(hostileInput, { modified, package: form })).bytes;
}

/** What a reader sees of the answer: character references resolved, tags gone. */
function shown(key: string, side: "back" | "front" = "back"): string {
  const back = report.cards.find((card) => card.key === key)?.[side] ?? "";
  const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', nbsp: "\u00a0" };
  return back
    .replace(/<[^>]*>/g, "")
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (reference, name: string) => named[name] ?? reference);
}
