import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerpt } from "./excerpt.ts";

/** The excerpt around the part of a line that is marked by `‹` and `›`. */
function marked(text: string): string[] {
  const start = text.indexOf("‹");
  const end = text.indexOf("›") - 1;
  const { shown, carets } = excerpt(text.replace("‹", "").replace("›", ""), start, end);
  return [shown, carets];
}

describe("excerpt", () => {
  test.each([
    ["a word", "It is ‹deliverd› now.", "It is deliverd now.", "      ^^^^^^^^"],
    ["an empty range", "## ‹›", "##·", "   ^"],
    ["an empty range within", "a‹›b", "ab", " ^"],
    ["tabs to the next stop of four", "a\tb\t‹teh›", "a   b   teh", "        ^^^"],
    ["wide characters", "日本 ‹teh›", "日本 teh", "     ^^^"],
    ["a wide range", "a ‹日本›", "a 日本", "  ^^^^"],
    ["half-width katakana", "ｶﾀ ‹teh›", "ｶﾀ teh", "   ^^^"],
    ["emoji", "👩‍💻🚀 ‹teh›", "👩‍💻🚀 teh", "     ^^^"],
    ["combining marks", "e\u0301 ‹teh›", "e\u0301 teh", "  ^^^"],
    ["a no-break space", "Route‹\u00A0›53", "Route⍽53", "     ^"],
    ["trailing spaces", "end‹  ›", "end··", "   ^^"],
    ["a trailing tab", "end‹\t›", "end→", "   ^"],
    ["spaces that are the range", "a‹  ›b c", "a··b c", " ^^"],
    ["an escape sequence", "\u001B[31m ‹teh›", "␛[31m teh", "      ^^^"],
    ["a change of direction", "\u202E‹teh›", "<U+202E>teh", "        ^^^"],
    ["a command of CI", "##[group] ‹teh›", "##\\[group] teh", "           ^^^"],
  ])("aligns carets with %s", (_, text, shown, carets) => {
    expect(marked(text)).toEqual([shown, carets]);
  });

  test("cuts a long line around the range", () => {
    const [shown = "", carets = ""] = marked(`${"before ".repeat(40)}‹teh› ${"after ".repeat(40)}`);
    expect(shown).toHaveLength(100);
    expect(shown).toMatch(/^….*teh.*…$/);
    expect(shown.indexOf("teh")).toBe(carets.indexOf("^^^"));
  });

  test("uses the room of a missing side", () => {
    const [shown = "", carets] = marked(`‹teh› ${"after ".repeat(40)}`);
    expect(shown.startsWith("teh after")).toBe(true);
    expect(shown).toHaveLength(99);
    expect(carets).toBe("^^^");
  });

  test("a range longer than the window is cut too", () => {
    const [shown, carets] = marked(`a ‹${"x".repeat(900)}›`);
    expect(shown).toBe(`…${"x".repeat(98)}…`);
    expect(carets).toBe(` ${"^".repeat(98)}`);
  });

  test("takes no time on a line of megabytes", () => {
    const started = performance.now();
    excerpt("word ".repeat(1_000_000), 2_500_000, 2_500_004);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test("law: at most 100 columns, and the carets stand under the shown line or just after it", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.nat(300), fc.nat(300), (line, one, other) => {
        const start = Math.min(one, other, line.length);
        const end = Math.min(Math.max(one, other), line.length);
        const { shown, carets } = excerpt(line, start, end);
        expect(shown.length).toBeLessThanOrEqual(100);
        expect(carets).toMatch(/^ *\^+$/);
        expect(carets.length).toBeLessThanOrEqual(shown.length + 1);
      }),
    );
  });
});
