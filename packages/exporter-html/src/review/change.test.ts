import { SourceText } from "@notewright/diagnostics";
import type { Finding } from "@notewright/schema";
import { expect, test } from "vitest";
import { changesOf } from "./change.ts";
import { reviewOf } from "./review.ts";

/** What a fix of `a.md` changes, with what is cut in brackets and what is new in braces. */
function shown(text: string, finding: Partial<Finding>, others: Record<string, string> = {}): string[] {
  const checked = Object.entries({ "a.md": text, ...others }).map(([path, source]) => {
    return { path, source: new SourceText(source, path === "a.md"), findings: [] };
  });
  const review = reviewOf({ checked }, Object.keys({ "a.md": text, ...others }), false);
  const start = { line: 1, column: 1, offset: 0 };
  const whole: Finding = { rule: "r", severity: "info", category: "typography", message: "m", start, end: start, ...finding };
  return changesOf(review, "a.md", whole).map(({ line, parts, path }) => {
    const texts = parts.map(({ kind, text: part }) => (kind === "same" ? part : kind === "cut" ? `[${part}]` : `{${part}}`));
    return `${path}:${line} ${texts.join("")}`;
  });
}

/** An edit of `a.md`, which begins with a byte order mark. */
const edit = (text: string, part: string, by: string) => {
  const start = 3 + Buffer.byteLength(text.slice(0, text.indexOf(part)));
  return { start, end: start + Buffer.byteLength(part), text: by };
};

test("an edit is shown in its line, by bytes", () => {
  const text = "Où?\nÀ la plge, là.\nFin.\n";
  expect(shown(text, { fix: { kind: "safe", edits: [edit(text, "plge", "plage")] } })).toEqual([
    "a.md:2 À la [plge]{plage}, là.",
  ]);
});

test("edits of one line are one change, those of several lines and notes several", () => {
  const text = "one two three\nfour\n";
  const edits = [
    edit(text, "four", "4"),
    edit(text, "one", "1"),
    edit(text, "three", "3"),
    { path: "b.md", start: 1, end: 2, text: "" },
  ];
  expect(shown(text, { fix: { kind: "unsafe", edits } }, { "b.md": "xyz" })).toEqual([
    "a.md:1 [one]{1} two [three]{3}",
    "a.md:2 [four]{4}",
    "b.md:1 x[y]z",
  ]);
});

test("long lines and long pieces are cut", () => {
  const text = `${"a".repeat(100)}X${"b".repeat(500)}`;
  const [change] = shown(text, { fix: { kind: "safe", edits: [edit(text, `X${"b".repeat(450)}`, "")] } });
  expect(change).toBe(`a.md:1 …${"a".repeat(60)}[X${"b".repeat(399)}…]${"b".repeat(50)}`);
});

test("without a fix the best of what was expected is suggested, if it would change something", () => {
  const range = { start: { line: 1, column: 3, offset: 2 }, end: { line: 1, column: 6, offset: 5 }, actual: "pin" };
  expect(shown("a pin.", { ...range, expected: ["pan", "pen"] })).toEqual(["a.md:1 a [pin]{pan}."]);
  expect(shown("a pin.", { ...range, expected: ["pin"] })).toEqual([]);
  expect(shown("a pin.", {})).toEqual([]);
});
