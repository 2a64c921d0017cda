import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { discoverNotes, fixNotes, type NoteFile, type NoteFix, openProject } from "@notewright/engine";
import { activeRules, rules } from "@notewright/linter";
import type { Config } from "@notewright/schema";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { cli } from "../cli/cli.ts";
import { vault } from "../cli/vault.ts";
import { awkwardNote, awkwardPack } from "./awkward-notes.ts";
import { bytesOf, temporaryFolder } from "./check-text.ts";
import { brokenPromises } from "./fix-laws.ts";
import { flawedNote } from "./flawed-notes.ts";

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true }));

/** More notes with LAWS_RUNS, others each time with LAWS_SEED=random. */
const runs = Number(env["LAWS_RUNS"] ?? 40);
const seed = env["LAWS_SEED"] === "random" ? Date.now() % 1_000_000 : 20_240_101;

const all: Config = { preset: "all", profile: "reference-notes", assetPacks: ["pack"] };
const packed = new Set([...awkwardPack, ...rules.flatMap(({ examples }) => examples.flatMap(({ pack = [] }) => pack))]);

/** Fixes notes as the engine does, in a vault with a config and a pack, and says what that breaks of what fixes promise. */
async function fixer(config: Config): Promise<(bytes: Uint8Array) => Promise<string[]>> {
  const root = mkdtempSync(join(folder, "vault-"));
  const pack = join(root, "node_modules", "pack");
  mkdirSync(pack, { recursive: true });
  for (const name of ["package.json", ...packed]) writeFileSync(join(pack, name), "{}");
  writeFileSync(join(root, "notewright.config.json"), JSON.stringify(config));
  const project = await openProject({ cwd: root });
  const active = activeRules(config);
  return async (bytes) => {
    const broken: string[] = [];
    for (const unsafe of [false, true]) {
      const fix = async (note: Uint8Array): Promise<NoteFix> => {
        const file: NoteFile = { path: "note.md", file: null, bytes: note };
        return (await fixNotes(project, [file], active, { unsafe, write: false, cache: null }))[0] as NoteFix;
      };
      const once = await fix(bytes);
      broken.push(...brokenPromises(once, await fix(once.after), unsafe));
    }
    return broken;
  };
}

describe.each([
  ["the recommended rules, with an inferred profile", { assetPacks: ["pack"] }],
  ["all rules", all],
] as [string, Config][])("fixes by %s", (_, config) => {
  test.each([
    ["flawed", flawedNote],
    ["awkward", awkwardNote],
  ])("keep their promises in %s notes", { timeout: 1000 * runs + 30_000 }, async (_kind, notes) => {
    const fix = await fixer(config);
    const holds = async (note: string): Promise<void> => {
      expect(await fix(bytesOf(note))).toEqual([]);
    };
    await fc.assert(fc.asyncProperty(notes, holds), { numRuns: runs, seed });
  });
});

// All eleven thousand pairs with LAWS_PAIRS=all.
const flawed = rules.flatMap(({ examples }) =>
  examples.flatMap(({ fixed, markdown }) => (fixed === undefined ? [] : markdown)),
);
const every = env["LAWS_PAIRS"] === "all" ? 1 : 181;

test("fixes keep their promises in two examples of rules, one below the other", {
  timeout: (1000 * flawed.length ** 2) / every + 30_000,
}, async () => {
  const fix = await fixer(all);
  const joints = ["\n\n", "\r\n\r\n", "\n", " "];
  for (let pair = 0; pair < flawed.length ** 2; pair += every) {
    const note = flawed[Math.floor(pair / flawed.length)] + (joints[pair % 4] as string) + flawed[pair % flawed.length];
    expect(await fix(bytesOf(note)), note).toEqual([]);
  }
});

describe.each([[[]], [["--unsafe"]]])("fix %j of a vault", (flags) => {
  const notes = fc.sample(fc.oneof(flawedNote, awkwardNote), { numRuns: Math.max(30, runs / 2), seed });
  const files = Object.fromEntries(notes.map((note, index) => [`n${index}.md`, note]));
  const read = (cwd: string): Record<string, string> =>
    Object.fromEntries(Object.keys(files).map((path) => [path, readFileSync(join(cwd, path), "utf8")]));

  test("makes the edits that it claims, as bytes and as a patch, and leaves nothing for a second run", {
    timeout: 2000 * notes.length + 30_000,
  }, async () => {
    const [patched, fixed] = [vault(files), vault(files)];
    const claimed = await cli(["fix", "--dry-run", "--format", "json", ...flags], { cwd: fixed });
    const { stdout: patch } = await cli(["fix", "--dry-run", "--format", "diff", ...flags], { cwd: patched });
    expect(read(fixed)).toEqual(files);
    expect((await cli(["fix", ...flags], { cwd: fixed })).code).toBe(0);
    const now = read(fixed);
    expect({ ...files, ...edited(files, claimed.stdout) }).toEqual(now);
    execFileSync("git", ["init", "--quiet"], { cwd: patched });
    execFileSync("git", ["apply", "--whitespace=nowarn", "-"], { cwd: patched, input: patch });
    expect(read(patched)).toEqual(now);
    expect((await cli(["fix", "--check", ...flags], { cwd: fixed })).code).toBe(0);
    await cli(["fix", ...flags], { cwd: fixed });
    expect(read(fixed)).toEqual(now);
    await cli(["fix", "--undo"], { cwd: fixed });
    expect(read(fixed)).toEqual(files);
  });
});

interface Claim {
  files: { path: string; edits: { start: number; end: number; text: string }[] }[];
}

/** The notes with the edits of `fix --format json`. */
function edited(files: Readonly<Record<string, string>>, json: string): Record<string, string> {
  const claim = JSON.parse(json) as Claim;
  return Object.fromEntries(
    claim.files.map(({ edits, path }) => {
      let bytes = Buffer.from(files[path] as string);
      for (const { end, start, text } of edits.toReversed())
        bytes = Buffer.concat([bytes.subarray(0, start), Buffer.from(text), bytes.subarray(end)]);
      return [path, bytes.toString()];
    }),
  );
}

const vaults = fileURLToPath(new URL("../../../shared/data/vaults-dev/", import.meta.url));

// Real vaults, where they are there. LAWS_VAULTS=all takes the larger ones too.
if (existsSync(vaults))
  test.each(readdirSync(vaults).filter((name) => env["LAWS_VAULTS"] === "all" || name === "exam-folders"))(
    "fixes keep their promises in the vault %s",
    { timeout: 600_000 },
    async (name) => {
      const root = join(vaults, name, "vault");
      const files = discoverNotes({ cwd: root, root, paths: [], ignore: [] });
      const project = await openProject({ cwd: root });
      for (const unsafe of [false, true]) {
        const fix = (notes: readonly NoteFile[]): Promise<NoteFix[]> =>
          fixNotes(project, notes, activeRules({}), { unsafe, write: false, cache: null });
        const once = await fix(files);
        const again = await fix(files.map((file, index) => ({ ...file, bytes: (once[index] as NoteFix).after })));
        const broken = once.map((note, index) => brokenPromises(note, again[index] as NoteFix, unsafe));
        expect(broken.filter((each) => each.length > 0)).toEqual([]);
      }
    },
  );
