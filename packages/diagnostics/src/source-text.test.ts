import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeSource, SourceText } from "./source-text.ts";

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

describe("decodeSource", () => {
  test("takes the byte order mark off and remembers it", () => {
    const source = decodeSource(bytes(0xef, 0xbb, 0xbf, 0x61)) as SourceText;
    expect([source.text, source.hasBom, source.byteAt(0), source.byteAt(1)]).toEqual(["a", true, 3, 4]);
  });

  test("a second mark is text", () => {
    const source = decodeSource(new Uint8Array(Buffer.from("\uFEFF\uFEFFa"))) as SourceText;
    expect(source.text).toBe("\uFEFFa");
  });

  test.each([
    ["UTF-16, little end first", bytes(0xff, 0xfe, 0x61, 0), { fault: "utf-16", byte: 0 }],
    ["UTF-16, big end first", bytes(0xfe, 0xff, 0, 0x61), { fault: "utf-16", byte: 0 }],
    ["Latin-1", bytes(0x63, 0x61, 0x66, 0xe9, 0x2e), { fault: "not-utf-8", byte: 3 }],
    ["a cut character", bytes(0x61, 0xe2, 0x82), { fault: "not-utf-8", byte: 1 }],
    ["a lone half of a pair", bytes(0x61, 0xed, 0xa0, 0x80), { fault: "not-utf-8", byte: 1 }],
    ["a fault behind a mark", bytes(0xef, 0xbb, 0xbf, 0x61, 0xff), { fault: "not-utf-8", byte: 4 }],
    ["a fault behind a replacement character", bytes(0xef, 0xbf, 0xbd, 0xff), { fault: "not-utf-8", byte: 3 }],
  ])("%s is a fault", (_, input, fault) => {
    expect(decodeSource(input)).toEqual(fault);
  });

  test("keeps line endings, NUL and everything else", () => {
    const text = "a\r\nb\rc\n\0é€🎉";
    expect((decodeSource(new Uint8Array(Buffer.from(text))) as SourceText).text).toBe(text);
  });
});

test("offsetAt takes a byte within a character for its start, and one outside for the nearest end", () => {
  const source = new SourceText("é🎉x", true);
  expect([0, 3, 4, 5, 6, 8, 9, 10, 99, 5].map((byte) => source.offsetAt(byte))).toEqual([0, 0, 0, 1, 1, 1, 3, 4, 4, 1]);
});

test("byteAt counts UTF-8 bytes and offsetAt goes back, in any order of asking", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.boolean(),
      fc.array(fc.nat({ max: 40 }), { maxLength: 8 }),
      (text, hasBom, asked) => {
        const source = new SourceText(text, hasBom);
        for (const each of asked) {
          const offset = Math.min(each, text.length);
          // Between the halves of a pair there is no byte.
          if (/[\uDC00-\uDFFF]/.test(text[offset] ?? "")) continue;
          expect(source.byteAt(offset)).toBe(Buffer.byteLength(text.slice(0, offset)) + (hasBom ? 3 : 0));
          expect(source.offsetAt(source.byteAt(offset))).toBe(offset);
        }
      },
    ),
    { seed: 20_240_101, numRuns: 500 },
  );
});
