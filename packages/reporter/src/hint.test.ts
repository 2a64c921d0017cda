import type { Finding, Fix } from "@notewright/schema";
import { expect, test } from "vitest";
import { hint } from "./hint.ts";

const place = { line: 1, column: 1, offset: 0 };
const bare: Finding = { rule: "r", severity: "info", category: "typography", message: "m", start: place, end: place };

function safe(...edits: Fix["edits"]): Fix {
  return { kind: "safe", edits };
}

test.each<[string, Partial<Finding>, string | null]>([
  ["nothing to say", {}, null],
  ["expected texts, the best three", { expected: ["a", "b", "c", "d"] }, 'expected: "a" or "b" or "c"'],
  [
    "a fix by its texts",
    { actual: "\u00A0", expected: [" "], fix: safe({ start: 0, end: 2, text: " " }) },
    'fix: "⍽" → " " (safe)',
  ],
  ["a removal", { actual: "  ", fix: safe({ start: 0, end: 2, text: "" }) }, 'fix: remove "  " (safe)'],
  ["a removal of what is not told", { fix: safe({ start: 0, end: 2, text: "" }) }, "fix: remove it (safe)"],
  ["an insertion", { fix: safe({ start: 2, end: 2, text: "x" }) }, 'fix: insert "x" (safe)'],
  ["a replacement", { fix: safe({ start: 2, end: 3, text: "x" }) }, 'fix: write "x" (safe)'],
  [
    "a fix that edits other places too",
    { actual: "a", expected: ["b"], fix: safe({ start: 0, end: 1, text: "b" }, { start: 5, end: 6, text: "b" }) },
    'fix: "a" → "b" and another edit (safe)',
  ],
  ["several edits", { fix: safe({ start: 2, end: 3, text: "x" }, { start: 5, end: 6, text: "y" }) }, "fix: 2 edits (safe)"],
  ["long text cut", { expected: ["x".repeat(70)] }, `expected: "${"x".repeat(60)}…"`],
])("hint: %s", (_, parts, text) => {
  expect(hint({ ...bare, ...parts })).toBe(text);
});
