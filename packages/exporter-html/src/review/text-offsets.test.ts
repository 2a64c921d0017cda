import fc from "fast-check";
import { expect, test } from "vitest";
import { shownOffsets } from "./text-offsets.ts";

/** What is shown of a part of the source. */
function shownPart(source: string, shown: string, part: string): string {
  const offsets = shownOffsets(source, shown) ?? new Uint32Array();
  const at = source.indexOf(part);
  return shown.slice(offsets[at], offsets[at + part.length]);
}

test.each([
  ["as it is", "a wrnog word", "a wrnog word", "wrnog", "wrnog"],
  ["an escape", "2\\*3 is wrnog", "2*3 is wrnog", "wrnog", "wrnog"],
  ["a character reference", "a &amp; wrnog &#128013; b", "a & wrnog 🐍 b", "wrnog", "wrnog"],
  ["a reference itself", "a &copy; b", "a © b", "&copy;", "©"],
  ["an ampersand that is just that", "a &b; & wrnog", "a &b; & wrnog", "wrnog", "wrnog"],
  ["the mark of a quote", "one\n> wrnog", "one\nwrnog", "wrnog", "wrnog"],
  ["blanks at the end of a line", "one \t\nwrnog", "one\nwrnog", "wrnog", "wrnog"],
  ["code", "`` a`wrnog ``", "a`wrnog", "wrnog", "wrnog"],
])("finds a part behind %s", (_, source, shown, part, expected) => {
  expect(shownPart(source, shown, part)).toBe(expected);
});

test("texts that do not fit together have no offsets", () => {
  expect(shownOffsets("one", "two")).toBeNull();
  expect(shownOffsets("on", "one")).toBeNull();
});

test("offsets rise from the start to the end, whatever was left out", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom("a", "b ", "&", "\\", "&amp;", "\n> ", "🐍"), fc.boolean())), (parts) => {
      const source = parts.map(([text]) => text).join("");
      const offsets = shownOffsets(source, source);
      expect(offsets === null ? null : [...offsets]).toEqual(Array.from({ length: source.length + 1 }, (_, index) => index));
      const shown = parts.map(([text, isKept]) => (isKept ? text : "")).join("");
      const some = [...(shownOffsets(source, shown) ?? [])];
      expect(some).toEqual(some.toSorted((a, b) => a - b));
    }),
    { seed: 20_240_101 },
  );
});
