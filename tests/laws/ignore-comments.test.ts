import { rmSync } from "node:fs";
import { fixNote } from "@notewright/fixer";
import { rules } from "@notewright/linter";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { active, bytesOf, check, packHost, parsed, temporaryFolder } from "./check-text.ts";
import { keptContent, skeleton } from "./note-content.ts";

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true }));

/** Comments, and what they may stand beside: pieces that change their meaning with their neighbours. */
const pieces = [
  "<!-- notewright-ignore -->",
  "<!-- notewright-ignore spelling, no-nbsp: said so -->",
  "%% notewright-ignore %%",
  "%% notewright-ignore-start no-nbsp %%",
  "<!-- notewright-ignore-end -->",
  "<!-- notewright-ingore -->",
  "A bell\u00A0tolls",
  "It is delivred.",
  "# Bells",
  "- one",
  "  more",
  "1. first",
  "> said",
  "---",
  "===",
  "    code",
  "[a]: b",
  "| a | b |",
  "| --- | --- |",
  "```",
  "<div>",
  "\\",
  "^id",
  ": meaning",
];
const note = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom("\n", "\n\n", " ", "\r\n", "  \n")), { maxLength: 9 })
  .map((parts) => parts.flat().join(""));

const used = rules.filter(({ meta }) => ["no-nbsp", "spelling", "unused-ignore"].includes(meta.id));
const checks = { rules: active(used), host: packHost(folder, []) };

/** What a safe fix leaves alone, without the comments in it. */
const kept = (of: ReturnType<typeof parsed>): string[] =>
  keptContent(of, false).map((content) => content.replace(/<!-- notewright-[^>]*-->/g, "<!-- -->"));

test("taking out comments that ignore nothing changes no block, and fixing twice is fixing once", async () => {
  await fc.assert(
    fc.asyncProperty(note, async (text) => {
      const bytes = bytesOf(text);
      const fix = (of: Uint8Array) => fixNote({ bytes: of, unsafe: false }, (next) => check(next, checks));
      const once = await fix(bytes);
      expect(once.circular).toEqual([]);
      const [before, after] = [parsed(bytes), parsed(once.bytes)];
      expect(kept(after)).toEqual(kept(before));
      const removed = once.edits;
      const isOurs = (line: string): boolean => /^ *(?:html|comment|text)$/.test(line);
      expect(skeleton(after, []).filter((line) => !isOurs(line))).toEqual(
        skeleton(before, removed).filter((line) => !isOurs(line)),
      );
      expect(Buffer.from((await fix(once.bytes)).bytes).toString()).toBe(Buffer.from(once.bytes).toString());
    }),
    { numRuns: 500, seed: 20_240_101 },
  );
});
