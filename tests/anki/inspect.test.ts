import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cli } from "../cli/cli.ts";
import { deckFile } from "./deck-file.ts";
import { hostileInput } from "./hostile-catalogue.ts";
import { packageOf, tables } from "./hostile-packages.ts";
import { ankiPython } from "./python.ts";

const cwd = mkdtempSync(join(tmpdir(), "notewright-inspect-test-"));
const inspected = async (name: string) =>
  JSON.parse((await cli(["anki", "inspect", name, "--format", "json"], { cwd })).stdout);

beforeAll(async () => {
  writeFileSync(join(cwd, "ours.apkg"), (await deckFile(hostileInput)).bytes);
  const script = join(import.meta.dirname, "export_deck.py");
  execFileSync(ankiPython(), [script, ...["ours", "latest", "legacy"].map((name) => join(cwd, `${name}.apkg`))]);
}, 300_000);

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

test.each(["latest.apkg", "legacy.apkg"])("what Anki has exported is not taken for a deck of ours: %s", async (name) => {
  writeFileSync(join(cwd, "knots.md"), "# Knots\n\n### Bowline\n\nHolds.\n");
  const { code, stderr } = await cli(["export", "anki", "--out", name], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining(`${name} was not made by notewright, and would be replaced.`)]);
  expect(await cli(["export", "anki", "--out", "ours.apkg", "--quiet"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  writeFileSync(join(cwd, "ours.apkg"), (await deckFile(hostileInput)).bytes);
});

describe("anki inspect", () => {
  test("says what a package holds", async () => {
    const { code, stdout } = await cli(["anki", "inspect", "ours.apkg"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("9 notes with 12 cards, in the form of collection.anki21.");
    expect(stdout).toContain("notewright cloze (2 notes)\n    fields: Key, Text, Name");
    expect(stdout).toContain("Hostile notes: a/b::std:vec (3 cards)");
    expect(stdout).toContain("Media: 2 files");
    expect(stdout).toContain("No problems.");
  });

  test("prints what the first cards of each template ask, or all of them", async () => {
    const [some, all] = [[], ["--cards"]].map((flags) => cli(["anki", "inspect", "ours.apkg", ...flags], { cwd }));
    const lines = async (run: typeof some): Promise<string[]> => (await run)?.stdout.match(/^ {2}(?:\[|and ).*$/gm) ?? [];
    expect(await lines(all)).toHaveLength(12);
    expect(await lines(all)).toContain("  [Acronym → Expansion] What do the letters stand for? PLN → Plain Language Notation");
    expect((await lines(some)).at(-1)).toBe("  and 4 more, which --cards shows");
    expect(await lines(all)).toEqual(expect.arrayContaining((await lines(some)).slice(0, -1)));
  });

  test("names a question that stands on several cards, and counts one as one", async () => {
    const sql = (notes: string[]): string =>
      `${tables} INSERT INTO col VALUES ('${JSON.stringify({ 1: model })}', '{"1":{"name":"D"}}');
       ${notes.map((note, index) => `INSERT INTO notes VALUES (${index + 1}, 'g${index}', 1, '', '${note}'); INSERT INTO cards VALUES (${index + 1}, ${index + 1}, 1, 0);`).join("")}`;
    const model = {
      name: "Basic",
      flds: [{ name: "Key" }, { name: "Front" }, { name: "Back" }],
      tmpls: [{ name: "Card 1", qfmt: "<b>{{Front}}</b>", afmt: "{{FrontSide}}<hr>{{Back}}" }],
    };
    const run = async (notes: string[]) => {
      writeFileSync(join(cwd, "own.apkg"), packageOf(sql(notes.map((note) => note.replaceAll("|", "\u001f")))));
      return cli(["anki", "inspect", "own.apkg"], { cwd });
    };
    const one = await run(["a|A reed?|Oboe"]);
    expect(one.code).toBe(0);
    expect(one.stdout).toContain("1 note with 1 card, ");
    expect(one.stdout).toContain("Basic (1 note)\n");
    expect(one.stdout).toContain("  D (1 card)\n");
    expect(one.stdout).toContain("Cards\n  [Card 1] A reed? → Oboe\nNo problems.");
    const two = await run(["a|A reed?|Oboe", "b|<i>A</i> reed?|Shawm", "c|A horn?|Tuba"]);
    expect(two.code).toBe(1);
    expect(two.stdout).toContain('Problems\n  1 question stands on several cards: "A reed?".');
  });

  test.each([
    ["latest", "collection.anki21b"],
    ["legacy", "collection.anki21"],
  ])("reads the %s form that Anki itself writes", async (name, form) => {
    const { form: _, media, noteTypes, ...ours } = await inspected("ours.apkg");
    const theirs = await inspected(`${name}.apkg`);
    expect(theirs).toMatchObject({ ...ours, form });
    expect(theirs.noteTypes.map((type: { name: string; fields: string[] }) => [type.name, type.fields]).sort()).toEqual(
      noteTypes.map((type: { name: string; fields: string[] }) => [type.name, type.fields]).sort(),
    );
    expect(theirs.media.map((each: { name: string }) => each.name).sort()).toEqual(
      media.map((each: { name: string }) => each.name).sort(),
    );
  });

  test("names what Anki would not take as it is meant", async () => {
    const { unzipSync } = await import("fflate");
    const members = unzipSync(readFileSync(join(cwd, "ours.apkg")));
    const media = { ...JSON.parse(Buffer.from(members["media"] as Uint8Array).toString()), 7: "../evil.svg" };
    delete media["0"];
    writeFileSync(join(cwd, "bad.apkg"), zipSync({ ...members, media: Buffer.from(JSON.stringify(media)) }));
    const { code, stdout } = await cli(["anki", "inspect", "bad.apkg"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/1 picture or sound is not in the package: \S+\.svg\./);
    expect(stdout).toContain("1 file is listed and not there: ../evil.svg.");
    expect(stdout).toContain("1 file has a name with a path in it: ../evil.svg.");
  });

  test.each<[string, Uint8Array | null, string]>([
    ["no archive", Buffer.from("# Notes\n"), "is no Anki package: it is not a ZIP archive"],
    ["an archive of something else", zipSync({ "a.txt": Buffer.from("a") }), "is no Anki package: it has no collection"],
    ["a broken collection", zipSync({ "collection.anki21": Buffer.from("SQLite?") }), "its collection cannot be read"],
    ["broken zstd", zipSync({ "collection.anki21b": Buffer.from("zstd?") }), "what it has packed cannot be unpacked"],
    [
      "broken media",
      zipSync({ "collection.anki2": new Uint8Array(), media: Buffer.from("[") }),
      "its list of media is no JSON object of names",
    ],
    ["a package that was cut off", null, "is damaged"],
  ])("%s is the user's mistake", async (_, bytes, message) => {
    writeFileSync(join(cwd, "x.apkg"), bytes ?? readFileSync(join(cwd, "ours.apkg")).subarray(0, 2000));
    const { code, stderr, stdout } = await cli(["anki", "inspect", "x.apkg"], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  test("wrong usage is told", async () => {
    for (const args of [[], ["inspect"], ["inspect", "gone.apkg"], ["look", "ours.apkg"]]) {
      const { code, stderr } = await cli(["anki", ...args], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain("apkg");
    }
  });
});
