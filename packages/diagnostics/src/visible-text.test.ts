import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { visibleText } from "./visible-text.ts";

describe("visibleText", () => {
  test.each([
    ["an escape sequence", "\u001B[31mred", "␛[31mred"],
    ["line endings and tabs", "a\r\n\tb", "a␍␊␉b"],
    ["delete and C1 controls", "\u007F\u009B", "␡<U+009B>"],
    ["a change of direction", "ab\u202Ecd", "ab<U+202E>cd"],
    ["no-break spaces", "Route\u00A053\u202F!", "Route⍽53⍽!"],
    ["spaces of other widths", "a\u2003b", "a<U+2003>b"],
    ["zero-width characters", "a\u200Bb\u200D", "a<U+200B>b<U+200D>"],
    ["a lone surrogate", "\uD83D", "<U+D83D>"],
    ["a command at the start", " ::error::x", " \\::error::x"],
    ["a command within", "see ##[group]x", "see ##\\[group]x"],
  ])("shows %s", (_, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  test.each(["plain text", "a :: b", "日本語 é", "👩‍💻 at work, 🏴󠁧󠁢󠁥󠁮󠁧󠁿 too", "## [link](x)"])("leaves %s", (text) => {
    expect(visibleText(text)).toBe(text);
  });

  test("law: one line, no control character, no command", () => {
    const piece = fc.constantFrom(":", "::", "##", "#", "[", "\u001B", "\n", "\u202E", "\u200D", "👩", "💻", " ", "a");
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary" }))), (pieces) => {
        const shown = visibleText(pieces.join(""));
        expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]|##\[|^\s*::/u);
      }),
    );
  });
});
