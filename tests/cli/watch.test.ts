import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { cli } from "./cli.ts";
import { CLEAN, FLAWED, vault } from "./vault.ts";

/** Starts `notewright watch`; gives what it has written by now, and ends it. */
function watch(cwd: string, args: readonly string[] = []): { written(): string; end(): Promise<number> } {
  const controller = new AbortController();
  let written = "";
  const ended = cli(["watch", ...args], {
    cwd,
    signal: controller.signal,
    onOutput(text) {
      written += text;
    },
  });
  const end = async (): Promise<number> => {
    controller.abort();
    return (await ended).code;
  };
  onTestFinished(async () => void (await end()));
  return { written: () => written, end };
}

const soon = { timeout: 10_000 };

test("watch checks all notes, then those that change, and ends with 0 whatever was found", async () => {
  const cwd = vault({ "a.md": FLAWED, "b.md": CLEAN });
  const { end, written } = watch(cwd);
  await expect.poll(written, soon).toContain("in 2 notes");
  expect(written()).toContain("a.md\n");
  const before = written().length;
  writeFileSync(join(cwd, "b.md"), `${CLEAN}\nA blank at the end. \n`);
  await expect.poll(() => written().slice(before), soon).toContain("1 info in 1 note;");
  expect(written().slice(before)).toMatch(/^b\.md\n/);
  writeFileSync(join(cwd, "b.md"), CLEAN);
  await expect.poll(written, soon).toContain("Nothing found in 1 note.");
  expect(await end()).toBe(0);
});

test("watch says in lines of JSON what became of each note", async () => {
  const cwd = vault({ "a.md": CLEAN, "b.md": CLEAN });
  const { written } = watch(cwd, ["--format", "jsonl"]);
  const lines = (): unknown[] =>
    written()
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line));
  await expect.poll(lines, soon).toEqual([
    { path: "a.md", findings: [] },
    { path: "b.md", findings: [] },
  ]);
  writeFileSync(join(cwd, "a.md"), FLAWED);
  await expect.poll(lines, soon).toHaveLength(3);
  expect(lines()[2]).toMatchObject({ path: "a.md", findings: [{ rule: "missing-asset" }, {}, {}] });
  rmSync(join(cwd, "b.md"));
  await expect.poll(written, soon).toContain("b.md is gone.");
  expect(lines()).toHaveLength(3);
});

test("watch checks all notes again where the vocabulary grows", async () => {
  const cwd = vault({
    "a.md": "# Herbs\n\nThe gardenerr sows.\n",
    "words.txt": "",
    "notewright.config.json": '{ "vocabulary": ["words.txt"] }',
  });
  const { written } = watch(cwd);
  await expect.poll(written, soon).toContain("gardenerr");
  writeFileSync(join(cwd, "words.txt"), "gardenerr\n");
  await expect.poll(written, soon).toContain("Nothing found");
});

test("watch reads no standard input", async () => {
  const { code, stderr } = await cli(["watch", "-"], { cwd: vault({ "a.md": CLEAN }) });
  expect([code, stderr]).toEqual([
    2,
    "notewright: `watch` looks at files, and `-` is none. Use `notewright check -` instead.\n",
  ]);
});
