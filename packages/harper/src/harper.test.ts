import type { Plugin } from "@notewright/linter";
import { parseNote } from "@notewright/parser";
import { expect, test } from "vitest";
import { harper } from "./harper.ts";

const open = async (options: unknown = {}): Promise<Plugin> => (typeof harper === "function" ? await harper(options) : harper);

test("Harper finds what is wrong in prose, at its place in the note", async () => {
  const note = parseNote("# Bells 🔔\n\nWe saw **a** elephant, he go to sleep.\n\n- `a elephant` is code.\n");
  const { check } = await open();
  const reports = (await check?.(note)) ?? [];
  const found = reports.map(({ end, expected, rule, start }) => [note.source.text.slice(start, end), expected?.[0], rule]);
  expect(found).toContainEqual(["a", "an", "an-a"]);
  expect(found).toContainEqual(["go", "goes", expect.stringMatching(/^[a-z0-9-]+$/)]);
  expect(found.filter(([text]) => text === "a")).toHaveLength(1);
});

test("a rule or dialect that does not exist is said", async () => {
  const note = parseNote("A bell.\n");
  await expect(async () => (await open({ rules: { Bells: true } })).check?.(note)).rejects.toThrow(
    'Harper has no rule "Bells"',
  );
  await expect(async () => (await open({ dialect: "Klingon" })).check?.(note)).rejects.toThrow('no dialect "Klingon"');
});
