import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cli } from "../cli/cli.ts";
import { deckFile } from "./deck-file.ts";
import { hostileInput } from "./hostile-catalogue.ts";
import { bomb, packageOf, packageWith, tables, zstdBomb } from "./hostile-packages.ts";

const cwd = mkdtempSync(join(tmpdir(), "notewright-hostile-test-"));
const ours: Record<"legacy" | "latest", Uint8Array> = { legacy: Buffer.of(), latest: Buffer.of() };

beforeAll(async () => {
  for (const form of ["legacy", "latest"] as const) ours[form] = (await deckFile(hostileInput, { package: form })).bytes;
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** Looks into a package; whatever it is, the answer is one sentence, or a list of what it holds. */
async function inspected(bytes: Uint8Array): Promise<{ code: number; text: string }> {
  writeFileSync(join(cwd, "x.apkg"), bytes);
  const { code, stderr, stdout } = await cli(["anki", "inspect", "x.apkg"], { cwd });
  if (code === 2) {
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^notewright: x\.apkg [^\n]+\.\n$/);
    return { code, text: stderr };
  }
  expect(stderr).toBe("");
  expect([0, 1]).toContain(code);
  return { code, text: stdout };
}

const GIGABYTE = 2 ** 30;

test.each(["legacy", "latest"] as const)(
  "a %s package that is cut off anywhere is told",
  async (form) => {
    const whole = ours[form];
    for (let part = 0; part < 40; part++) {
      expect((await inspected(whole.subarray(0, Math.floor((whole.length * part) / 40)))).code).toBe(2);
    }
  },
  60_000,
);

test.each(["legacy", "latest"] as const)(
  "a %s package with wrong bytes never crashes it",
  async (form) => {
    for (let run = 0; run < 60; run++) {
      const bytes = Buffer.from(ours[form]);
      for (let flip = 0; flip < 1 + (run % 9); flip++) {
        const at = (run * 7919 + flip * 104_729) % (run % 2 === 0 ? bytes.length : 600);
        bytes[run % 3 === 0 ? bytes.length - 1 - at : at] = (run * 31 + flip * 17) % 256;
      }
      await inspected(bytes);
    }
  },
  120_000,
);

describe("what would fill memory is refused", () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    [
      "a collection that says it has two gigabytes",
      () => bomb("collection.anki21", 1000, 2 * GIGABYTE),
      /bytes, expected at most/,
    ],
    ["one that says it has four", () => bomb("collection.anki21", 1000, 4 * GIGABYTE - 2), /bytes, expected at most/],
    ["one that says it has few", () => bomb("collection.anki21", GIGABYTE / 4, 4096), /damaged/],
    ["a collection of zeros", () => bomb("collection.anki21", GIGABYTE / 8, GIGABYTE / 8), /damaged/],
    ["a collection packed twice", () => zstdBomb("collection.anki21b", GIGABYTE + 1), /damaged/],
    [
      "a list of media packed twice",
      () => packageWith(ours.latest, { media: unzipped(zstdBomb("media", GIGABYTE + 1)) }),
      /damaged/,
    ],
  ])(
    "%s",
    async (_, make, message) => {
      const bytes = await make();
      const before = process.memoryUsage.rss();
      const { code, text } = await inspected(bytes);
      expect([code, text]).toEqual([2, expect.stringMatching(message)]);
      expect(process.memoryUsage.rss() - before).toBeLessThan(1.5 * GIGABYTE);
    },
    60_000,
  );
});

function unzipped(zip: Uint8Array): Uint8Array {
  return unzipSync(zip)["media"] as Uint8Array;
}

const endless = "WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)";

test.each<[string, string, RegExp]>([
  ["without tables", "CREATE TABLE other (x)", /collection cannot be read/],
  ["without a row about it", tables, /collection cannot be read/],
  ["without note types", `${tables} INSERT INTO col VALUES ('null', '{}')`, /collection cannot be read/],
  ["with note types that are none", `${tables} INSERT INTO col VALUES ('{"1":{"name":1}}', '{}')`, /collection cannot be read/],
  ["with decks that are none", `${tables} INSERT INTO col VALUES ('{}', '{"1":null}')`, /collection cannot be read/],
  [
    "whose notes never end",
    `${tables} INSERT INTO col VALUES ('{}', '{}'); DROP TABLE notes;
     CREATE VIEW notes AS ${endless} SELECT x AS id, x AS guid, 1 AS mid, '' AS tags, 'a' AS flds FROM c`,
    /collection cannot be read/,
  ],
  [
    "whose decks never end",
    `${tables} DROP TABLE col; CREATE VIEW col AS ${endless} SELECT x AS models, x AS decks FROM c`,
    /collection cannot be read/,
  ],
  [
    "whose columns are computed without end",
    `${tables} INSERT INTO col VALUES ('{}', '{}'); DROP TABLE cards; CREATE VIEW cards AS SELECT 1 AS id, 1 AS nid, 1 AS did,
     (${endless} SELECT count(*) FROM c) AS ord`,
    /collection cannot be read/,
  ],
  [
    "with ids beyond all numbers",
    `${tables} INSERT INTO col VALUES ('{}', '{}'); INSERT INTO notes VALUES (9223372036854775807, 'g', 1, '', 'a')`,
    /./,
  ],
])(
  "a collection %s is told",
  async (_, sql, message) => {
    const { code, text } = await inspected(packageOf(sql));
    expect([code, text]).toEqual([2, expect.stringMatching(message)]);
  },
  20_000,
);

test.each<[string, string, number]>([
  ["a list", "[1, 2]", 2],
  ["nothing", "null", 2],
  ["a text", '"a"', 2],
  ["names that are none", '{"0": 7, "1": null, "2": {"a": []}}', 2],
  ["a very deep one", `${"[".repeat(200_000)}${"]".repeat(200_000)}`, 2],
  ["paths", '{"0": "../../etc/passwd", "1": "/etc/passwd", "2": "C:\\\\x.svg", "__proto__": "a.svg"}', 1],
])("a list of media that is %s", async (_, media, code) => {
  expect((await inspected(packageWith(ours.legacy, { media: Buffer.from(media) }))).code).toBe(code);
});

test("members with paths are named, and nothing is written anywhere", async () => {
  const bytes = packageWith(ours.legacy, { "../../up.svg": Buffer.from("x"), "/tmp/abs.svg": Buffer.from("x") });
  const { code, text } = await inspected(bytes);
  expect(code).toBe(1);
  expect(text).toContain("2 members have a path in their name: ../../up.svg, /tmp/abs.svg.");
});

test("control characters and escapes of what is found are shown, not obeyed", async () => {
  const models = JSON.stringify({ 1: { name: "\u001b]0;evil\u0007\u202e", flds: [{ name: "F\n\u001b[2J" }], tmpls: [] } });
  const sql = `${tables} INSERT INTO col VALUES ('${models}', '{"1":{"name":"D"}}'); INSERT INTO notes VALUES (1, 'g', 1, 'x', 'a\u001b[31m')`;
  const { text } = await inspected(packageOf(sql));
  expect(text).not.toMatch(/[\u001b\u0007\u202e]/);
});

test("an archive of something else, and one in an archive", async () => {
  expect((await inspected(zipSync({ "x.apkg": ours.legacy }))).code).toBe(2);
  expect((await inspected(zipSync({}))).code).toBe(2);
  expect((await inspected(Buffer.of()))?.code).toBe(2);
});
