import fc from "fast-check";
import { expect, test } from "vitest";
import { LineIndex } from "./line-index.ts";

test("lines end at LF, CRLF or CR", () => {
  const text = "a\nbc\r\nd\r\re";
  const index = new LineIndex(text);
  expect(index.count).toBe(5);
  expect([1, 2, 3, 4, 5].map((line) => text.slice(index.range(line).start, index.range(line).end))).toEqual([
    "a",
    "bc",
    "d",
    "",
    "e",
  ]);
  expect(index.point(2)).toEqual({ line: 2, column: 1, offset: 2 });
  expect(index.point(5)).toEqual({ line: 2, column: 4, offset: 5 });
  expect(index.point(9)).toEqual({ line: 5, column: 1, offset: 9 });
});

test("an empty text has one line, a closing line ending begins another", () => {
  expect(new LineIndex("").point(0)).toEqual({ line: 1, column: 1, offset: 0 });
  expect(new LineIndex("a\n").count).toBe(2);
});

test("columns count UTF-16 code units", () => {
  expect(new LineIndex("🎉x").point(2)).toEqual({ line: 1, column: 3, offset: 2 });
});

test("places outside of the text are its nearest end", () => {
  const index = new LineIndex("ab");
  expect(index.point(-1).offset).toBe(0);
  expect(index.point(9)).toEqual({ line: 1, column: 3, offset: 2 });
  expect(index.range(7)).toEqual({ start: 2, end: 2 });
});

test("a point says its offset again, in the line that its line number names", () => {
  const text = fc.array(fc.constantFrom("a", "\n", "\r", "\r\n", "🎉", " "), { maxLength: 30 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (note) => {
      const index = new LineIndex(note);
      const lines = note.split(/\r\n|\r|\n/);
      expect(index.count).toBe(lines.length);
      for (let offset = 0; offset <= note.length; offset++) {
        const { column, line } = index.point(offset);
        const { end, start } = index.range(line);
        expect(start + column - 1).toBe(offset);
        expect(note.slice(start, end)).toBe(lines[line - 1]);
      }
    }),
    { seed: 20_240_101, numRuns: 500 },
  );
});
