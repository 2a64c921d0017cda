import { describe, expect, test } from "vitest";
import { applyEdits, effectiveEdits } from "./apply-edits.ts";

const bytes = Buffer.from("\uFEFFé deliverd\r\n");

describe("applyEdits", () => {
  test("counts bytes of the file as it lies on disk and keeps all others", () => {
    const fixed = applyEdits(bytes, [
      { start: 14, end: 14, text: "!" },
      { start: 6, end: 14, text: "delivered" },
    ]);
    expect(Buffer.from(fixed).toString()).toBe("\uFEFFé delivered!\r\n");
  });

  test.each([
    [
      "overlapping ranges",
      [
        { start: 6, end: 9, text: "" },
        { start: 8, end: 10, text: "" },
      ],
    ],
    [
      "two insertions at one place",
      [
        { start: 6, end: 6, text: "a" },
        { start: 6, end: 6, text: "b" },
      ],
    ],
    ["a range after the end", [{ start: 6, end: 99, text: "" }]],
    ["a range before the start", [{ start: -1, end: 0, text: "" }]],
    ["a range that ends before it starts", [{ start: 8, end: 6, text: "" }]],
    ["a range that cuts a character", [{ start: 4, end: 6, text: "" }]],
  ])("throws on %s", (_, edits) => {
    expect(() => applyEdits(bytes, edits)).toThrow();
  });
});

describe("effectiveEdits", () => {
  test("drops edits that write what is there", () => {
    const edits = [
      { start: 3, end: 5, text: "é" },
      { start: 3, end: 5, text: "e" },
    ];
    expect(effectiveEdits(bytes, edits)).toEqual([edits[1]]);
  });
});
