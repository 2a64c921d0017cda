import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cli, type Outcome } from "../cli/cli.ts";
import { ankiPython } from "./python.ts";

const BEFORE = `# Brass

### Horn

A coiled tube of brass with a wide bell.

### Tuba

The lowest voice of the brass.

# Strings

### Harp_1

Plucked strings on a frame.

### Lute

Plucked strings on a pear-shaped body.
`;

/** The tuba goes, the harp moves, the horn is described anew, and a drum comes. */
const AFTER = `# Brass

### Horn

A coiled tube of brass with a wide bell, played with the hand in it.

### Harp_1

Plucked strings on a frame.

# Strings

### Lute

Plucked strings on a pear-shaped body.

# Drums

### Snare

A drum with wires under its lower head.
`;

let folder: string;
let anki: ChildProcess | undefined;
let address: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "notewright-push-"));
  mkdirSync(join(folder, "anki"));
});

afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("anki push", () => {
  test("by default changes nothing, and says what it would do", async () => {
    await start();
    await exportDeck(BEFORE);
    expect(await push()).toMatchObject({ code: 0, stderr: "" });
    expect(asked()).not.toContain("importPackage");
    await push("--yes");
    await exportDeck(AFTER);
    const before = await notes();
    const { stdout } = await push("--delete");
    expect(stdout).toContain('Back up the deck "Orchestra".');
    expect(stdout).toContain('Move strings/harp-1 to "Orchestra::Brass" (1 card).');
    expect(stdout).toContain("Delete brass/tuba.");
    expect(stdout).toContain("Nothing was changed.");
    expect(await notes()).toEqual(before);
  });

  test("adds, updates and moves; deletes only when asked to, and backs up before", async () => {
    await start();
    await exportDeck(BEFORE);
    await push("--yes");
    expect((await notes()).map(([key, deck]) => [key, deck])).toEqual([
      ["brass/horn", "Orchestra::Brass"],
      ["brass/tuba", "Orchestra::Brass"],
      ["strings/harp-1", "Orchestra::Strings"],
      ["strings/lute", "Orchestra::Strings"],
    ]);
    await exportDeck(AFTER);
    const { code, stdout } = await push("--yes");
    expect(stdout).toContain("Leave brass/tuba, which is gone from the notes (--delete deletes it).");
    expect(code).toBe(0);
    const kept = await notes();
    expect(kept.map(([key, deck]) => [key, deck])).toEqual([
      ["brass/horn", "Orchestra::Brass"],
      ["brass/tuba", "Orchestra::Brass"],
      ["drums/snare", "Orchestra::Drums"],
      ["strings/harp-1", "Orchestra::Brass"],
      ["strings/lute", "Orchestra::Strings"],
    ]);
    expect(kept[0]?.[2]).toContain("with the hand in it");
    expect(asked()).not.toContain("deleteNotes");
    await push("--yes", "--delete");
    expect((await notes()).map(([key]) => key)).toEqual(["brass/horn", "drums/snare", "strings/harp-1", "strings/lute"]);
    expect(readdirSync(folder).filter((name) => name.includes("backup"))).toEqual(["deck.backup-1.apkg", "deck.backup-2.apkg"]);
    const order = asked().filter((action) => /Package|deleteNotes/.test(action));
    expect(order.slice(-3)).toEqual(["exportPackage", "importPackage", "deleteNotes"]);
    expect((await push("--delete")).stdout).not.toContain("Delete");
  });

  test("the backup has what is deleted", async () => {
    await start();
    await exportDeck(BEFORE);
    await push("--yes");
    await exportDeck(AFTER);
    await push("--yes", "--delete");
    await stop();
    const script = join(import.meta.dirname, "import_deck.py");
    const report = JSON.parse(execFileSync(ankiPython(), [script, join(folder, "deck.backup-1.apkg")], { encoding: "utf8" }));
    expect(report.notes).toHaveLength(4);
  });

  test("gives the key that the plugin wants", async () => {
    await start("--key", "sesame");
    await exportDeck(BEFORE);
    expect(await push()).toMatchObject({ code: 2, stderr: expect.stringMatching(/wants a key: .*--key/) });
    expect(await push("--key", "open")).toMatchObject({ code: 2, stderr: expect.stringMatching(/wants another key/) });
    expect((await push("--key", "sesame")).code).toBe(0);
    expect((await pushWith({ NOTEWRIGHT_ANKI_KEY: "sesame" })).code).toBe(0);
  });

  test.each([
    [["--without", "findNotes"], AFTER, 'does not know "findNotes"'],
    [["--api", "5"], BEFORE, "version 5"],
  ])("says that a plugin is too old: %j", async (options, note, words) => {
    await start(...options);
    await exportDeck(BEFORE);
    await exportDeck(note);
    const { code, stderr } = await push("--yes");
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(words) });
    expect(stderr).toMatch(/^notewright: The AnkiConnect plugin is too old: .*\n$/);
    expect(asked()).not.toContain("importPackage");
  });

  test("says that Anki takes too long", async () => {
    await start("--slow", "2");
    await exportDeck(BEFORE);
    const { code, stderr } = await push("--timeout", "0.2");
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        "notewright: Anki did not answer within 0.2 s: close its open windows, or give it longer with --timeout SECONDS.\n",
    });
  });

  test("says that no Anki is there", async () => {
    await exportDeck(BEFORE);
    address = "http://127.0.0.1:9";
    expect(await push()).toMatchObject({
      code: 2,
      stderr:
        "notewright: No Anki answers at http://127.0.0.1:9: start Anki with the AnkiConnect plugin, or name its --address.\n",
    });
  });

  test("says that something else is there, and follows it nowhere", async () => {
    let visits = 0;
    const server: Server = createServer((_, answer) => {
      visits++;
      answer.writeHead(302, { Location: "/elsewhere" }).end("<p>Hello</p>");
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await exportDeck(BEFORE);
    expect(await push()).toMatchObject({ code: 2, stderr: expect.stringContaining("is no AnkiConnect") });
    expect(visits).toBe(1);
    await new Promise((closed) => server.close(closed));
  });

  test.each([[["anki"]], [["anki", "pull"]], [["anki", "push"]], [["anki", "push", "note.md"]], [["anki", "push", "no.apkg"]]])(
    "%j is the user's mistake",
    async (args) => {
      writeFileSync(join(folder, "note.md"), BEFORE);
      expect((await cli(args, { cwd: folder })).code).toBe(2);
    },
  );
});

test("the stand-in refuses what the plugin does not have", async () => {
  await start();
  expect(await call("createBackup", {})).toEqual({ result: null, error: "unsupported action" });
  expect(await call("importPackage", { file: "x" })).toEqual({ result: null, error: expect.stringContaining("unexpected") });
});

function push(...flags: string[]): Promise<Outcome> {
  return pushWith({}, ...flags);
}

function pushWith(env: Record<string, string>, ...flags: string[]): Promise<Outcome> {
  return cli(["anki", "push", "deck.apkg", "--address", address, ...flags], { cwd: folder, env });
}

async function exportDeck(note: string): Promise<void> {
  const vault = join(folder, "vault");
  mkdirSync(vault, { recursive: true });
  writeFileSync(join(vault, "notes.md"), note);
  writeFileSync(
    join(vault, "notewright.config.json"),
    JSON.stringify({ profile: "reference-notes", exporters: { anki: { deck: "Orchestra", cards: ["name-description"] } } }),
  );
  const { code, stderr } = await cli(["export", "anki", "--out", "../deck.apkg"], { cwd: vault });
  expect(code, stderr).toBe(0);
}

async function start(...options: string[]): Promise<void> {
  const script = join(import.meta.dirname, "anki_connect.py");
  const child = spawn(ankiPython(), [script, join(folder, "anki"), ...options], { stdio: ["pipe", "pipe", "inherit"] });
  anki = child;
  const port = await new Promise<string>((ready, failed) => {
    // Anki itself prints warnings there.
    let said = "";
    child.stdout.on("data", (text: Buffer) => {
      said += text.toString();
      const [, number] = /listens on (\d+)\n/.exec(said) ?? [];
      if (number !== undefined) ready(number);
    });
    child.once("exit", () => failed(new Error("The stand-in for AnkiConnect did not start.")));
  });
  address = `http://127.0.0.1:${port}`;
}

/** Ends the stand-in by ending its input. */
async function stop(): Promise<void> {
  const child = anki;
  anki = undefined;
  if (child === undefined || child.exitCode !== null) return;
  const ended = new Promise((done) => child.once("exit", done));
  child.stdin?.end();
  await ended;
}

/** Actions asked of the plugin so far. */
function asked(): string[] {
  const log = readFileSync(join(folder, "anki", "requests.log"), "utf8");
  return log.split("\n").flatMap((line) => line.split(" ")[0] || []);
}

async function call(action: string, params: object): Promise<{ result: unknown; error: string | null }> {
  const answer = await fetch(address, { method: "POST", body: JSON.stringify({ action, version: 6, params }) });
  return (await answer.json()) as { result: unknown; error: string | null };
}

/** Key, deck and fields of all notes in Anki, by key. */
async function notes(): Promise<[key: string, deck: string, fields: string][]> {
  await stop();
  const code = `
import json, sys
from anki.collection import Collection
col = Collection(sys.argv[1])
rows = [[n.fields[0], col.decks.name(n.cards()[0].did), " ".join(n.fields)] for n in map(col.get_note, col.find_notes(""))]
col.close()
print(json.dumps(sorted(rows)))`;
  const text = execFileSync(ankiPython(), ["-c", code, join(folder, "anki", "collection.anki2")], { encoding: "utf8" });
  await start();
  return JSON.parse(text);
}
