import { readFileSync, rmSync } from "node:fs";
import { env } from "node:process";
import { LineIndex } from "@notewright/diagnostics";
import { applyEdits, fixNote } from "@notewright/fixer";
import { AssetPack } from "@notewright/host";
import { type Rule, rules } from "@notewright/linter";
import type { Finding } from "@notewright/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { awkwardNote, awkwardPack } from "./awkward-notes.ts";
import {
  active,
  bytesOf,
  type Checks,
  check,
  checkOnce,
  givenBy,
  packHost,
  parsed,
  profileOf,
  temporaryFolder,
} from "./check-text.ts";
import { keptContent, skeleton } from "./note-content.ts";

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true }));

/** Other notes each time with LAWS_SEED=random; LAWS_RUNS raises their number. All rules at once get more than each alone. */
const generated = (isAlone: boolean) => ({
  numRuns: Number(env["LAWS_RUNS"] ?? (isAlone ? 15 : 80)),
  ...(env["LAWS_SEED"] !== "random" && { seed: 20_240_101 }),
});

interface Law {
  name: string;
  holds(bytes: Uint8Array, checks: Checks): Promise<void>;
}

const text = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const withoutBom = (note: string): string => note.replace(/^\uFEFF/, "");
const withEndings = (note: string, ending: string): Uint8Array => bytesOf(note.replace(/\r\n|\r|\n/g, ending));
const fixed = (bytes: Uint8Array, checks: Checks, unsafe: boolean) =>
  fixNote({ bytes, unsafe }, (next) => checkOnce(next, checks));

const laws: Law[] = [
  {
    name: "ranges lie inside the note, their points are the line index's, `actual` is the text in them",
    async holds(bytes, checks) {
      const note = parsed(bytes).source.text;
      const lines = new LineIndex(note);
      for (const { actual, end, evidence = [], start } of await checkOnce(bytes, checks)) {
        expect(start.offset).toBeLessThanOrEqual(end.offset);
        expect(start).toEqual(lines.point(start.offset));
        expect(end).toEqual(lines.point(end.offset));
        if (actual !== undefined) expect(note.slice(start.offset, end.offset)).toBe(actual);
        for (const place of evidence.filter(isOwn)) expect(note.slice(place.start, place.end)).toBe(place.text);
      }
    },
  },
  {
    name: "the edits of a finding lie inside the file, never overlap, and each changes something",
    async holds(bytes, checks) {
      for (const { fix } of await checkOnce(bytes, checks)) {
        if (fix === undefined) continue;
        expect(fix.edits.length).toBeGreaterThan(0);
        expect(fix.because).toMatch(/^\p{Ll}.*[^.]$/u);
        expect(() => applyEdits(bytes, fix.edits)).not.toThrow();
        for (const edit of fix.edits)
          expect(Buffer.from(edit.text)).not.toEqual(Buffer.from(bytes.slice(edit.start, edit.end)));
      }
    },
  },
  {
    name: "fixing twice equals fixing once, and no fixable finding is left",
    async holds(bytes, checks) {
      for (const unsafe of [false, true]) {
        const once = await fixed(bytes, checks, unsafe);
        expect(once.circular).toEqual([]);
        expect(once.remaining.filter(({ fix }) => fix?.kind === "safe" || (unsafe && fix !== undefined))).toEqual([]);
        expect(text((await fixed(once.bytes, checks, unsafe)).bytes)).toBe(text(once.bytes));
      }
    },
  },
  {
    name: "front matter before the note only shifts findings",
    async holds(bytes, checks) {
      const note = withoutBom(text(bytes));
      // A fence without an end would itself become the front matter of another parse.
      if (note.startsWith("---")) return;
      const head = "---\ntitle: Note\n---\n";
      // What a rule says of front matter it says of that head.
      const rules = checks.rules.filter(
        ({ rule }) => rule.meta.category !== "frontmatter" || rule.meta.id === "valid-frontmatter",
      );
      const shifted = (await checkOnce(bytesOf(note), { ...checks, rules })).map((finding) => shift(finding, head));
      expect(await checkOnce(bytesOf(head + note), { ...checks, rules })).toEqual(shifted);
    },
  },
  {
    name: "CRLF and LF give the same messages",
    async holds(bytes, checks) {
      const found = async (ending: string) =>
        (await checkOnce(withEndings(text(bytes), ending), checks)).map(
          ({ message, rule, start }) => `${start.line}:${start.column} ${rule} ${message}`,
        );
      expect(await found("\r\n")).toEqual(await found("\n"));
    },
  },
  {
    name: "a byte order mark moves edits by its three bytes and nothing else",
    async holds(bytes, checks) {
      const note = withoutBom(text(bytes));
      const shifted = (await checkOnce(bytesOf(note), checks)).map((finding) => shiftEdits(finding, 3));
      expect(await checkOnce(bytesOf(`\uFEFF${note}`), checks)).toEqual(shifted);
    },
  },
  {
    name: "a safe fix changes no code, HTML, front matter or link target (but a proven asset link)",
    async holds(bytes, checks) {
      const { bytes: after, edits } = await fixed(bytes, checks, false);
      const assets = edits.some((edit) => edit.rules.some((rule) => rule === "missing-asset" || rule === "missing-icon"));
      expect(keptContent(parsed(after), assets)).toEqual(keptContent(parsed(bytes), assets));
    },
  },
  {
    name: "after a safe fix the note has the same tree outside of the edits",
    async holds(bytes, checks) {
      const { bytes: after, edits } = await fixed(bytes, checks, false);
      const { removed, inserted } = touched(edits);
      expect(skeleton(parsed(after), inserted)).toEqual(skeleton(parsed(bytes), removed));
    },
  },
  {
    name: "the same note gives the same findings",
    async holds(bytes, checks) {
      expect(await check(bytes, checks)).toEqual(await checkOnce(bytes, checks));
    },
  },
];

/** Ranges of edits in the old bytes, and of what they wrote in the new ones. */
function touched(edits: readonly { start: number; end: number; text: string }[]) {
  let grown = 0;
  const inserted = edits.map((edit) => {
    const start = edit.start + grown;
    const length = Buffer.byteLength(edit.text);
    grown += length - (edit.end - edit.start);
    return { start, end: start + length };
  });
  return { removed: edits, inserted };
}

function shift(finding: Finding, head: string): Finding {
  const lines = head.split("\n").length - 1;
  const point = ({ column, line, offset }: Finding["start"]) => ({ line: line + lines, column, offset: offset + head.length });
  return {
    ...shiftEdits(finding, head.length),
    start: point(finding.start),
    end: point(finding.end),
    ...(finding.evidence && {
      evidence: finding.evidence.map((place) =>
        isOwn(place) ? { ...place, start: place.start + head.length, end: place.end + head.length } : place,
      ),
    }),
  };
}

/** Evidence may stand in another note of the vault. */
function isOwn({ path }: { path: string }): boolean {
  return path === "note.md";
}

function shiftEdits(finding: Finding, bytes: number): Finding {
  if (finding.fix === undefined) return finding;
  const edits = finding.fix.edits.map((edit) => ({ ...edit, start: edit.start + bytes, end: edit.end + bytes }));
  return { ...finding, fix: { ...finding.fix, edits } };
}

const subjects: [string, readonly Rule[]][] = [
  ...rules.map((rule): [string, Rule[]] => [rule.meta.id, [rule]]),
  ["all rules", rules],
];
const seed = readFileSync(new URL("../../content/notes/cloud/aws-services.md", import.meta.url));
const icons = new URL("../../node_modules/aws-svg-icons/", import.meta.url).pathname;
const seedHost = packHost(folder, [...new AssetPack("aws-svg-icons", icons).names]);
/** A profile that asks for what awkward notes do not have. */
const demanding = profileOf({
  id: "demanding",
  extends: "reference-notes",
  headingJumps: [[1, 3]],
  require: { service: ["icon", "description", "acronym", "section", "diagram", "link", "tag"], category: ["icon"] },
  sections: {
    note: {
      ordered: true,
      rules: [
        { match: "Zoë*", repeat: "1..2" },
        { match: "*", sections: { strict: true } },
      ],
    },
    category: {
      strict: true,
      rules: [
        { match: "Topics pusher", required: true },
        { match: "*delivred*", words: "1..3", code: "1", codeLanguage: "js", forbid: ["*e*", "/[a-z]+/"], text: ["a heap"] },
      ],
      constraints: [{ oneOf: ["Topics pusher", "*delivred*"] }],
    },
    service: {
      ordered: true,
      rules: [{ match: "Queues are polled" }, { match: "/.*s/i", repeat: "2.." }, { match: "*", allow: false }],
    },
  },
});
const awkwardHost = packHost(folder, awkwardPack);
const examples = rules.flatMap((rule) =>
  rule.examples.map((example) => ({
    rule,
    bytes: bytesOf(example.markdown),
    options: example.options,
    given: givenBy(folder, example),
  })),
);

describe.each(subjects)("%s", (_, subject) => {
  const activeRules = active(subject);
  const ofSeed: Checks = { rules: activeRules, host: seedHost };
  const ofAwkward: Checks = { rules: activeRules, host: awkwardHost };
  const ofDemanding: Checks = { ...ofAwkward, ...demanding };
  const ofExamples = examples
    .filter(({ rule }) => subject.includes(rule))
    .map(({ bytes, given, options }) => ({ bytes, checks: { rules: active(subject, options), ...given } }));

  describe.each(laws.map((law) => [law.name, law] as const))("%s", (_name, law) => {
    test("examples", async () => {
      for (const { bytes, checks } of ofExamples) await law.holds(bytes, checks);
    });

    test("the seed note", async () => {
      await law.holds(new Uint8Array(seed), ofSeed);
    });

    test.each([
      ["awkward notes", ofAwkward],
      ["awkward notes of which much is asked", ofDemanding],
    ])("%s", async (_kind, checks) => {
      await fc.assert(
        fc.asyncProperty(awkwardNote, (note) => law.holds(bytesOf(note), checks)),
        generated(subject.length === 1),
      );
    });
  });
});

test.each(rules.map((rule) => [rule.meta.id, rule] as const))(
  "%s: defaults and examples satisfy the options' schema",
  (_, rule) => {
    const { defaults = {}, schema = { type: "object", maxProperties: 0 } } = rule.options ?? {};
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
    const all = [defaults, ...rule.examples.map(({ options = {} }) => ({ ...(defaults as object), ...options }))];
    for (const options of all) expect(validate(options) ? [] : validate.errors).toEqual([]);
  },
);
